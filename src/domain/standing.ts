/**
 * What a case may be called. The site confers nothing: without an award or a recognition by
 * another programme a case is simply one that has been presented, by whom follows from the basis
 * it is published on: a state body's own page, a mass organisation's, otherwise the press.
 */
export type Standing = 'khen-thuong' | 'cong-nhan' | 'co-quan-nha-nuoc' | 'doan-the' | 'bao-chi';

export const STANDING_LABELS: Record<Standing, string> = {
  'khen-thuong': 'được khen thưởng',
  'cong-nhan': 'được chương trình khác công nhận',
  'co-quan-nha-nuoc': 'cơ quan nhà nước giới thiệu',
  'doan-the': 'đoàn thể giới thiệu',
  'bao-chi': 'báo chí giới thiệu',
};

/** True for a standing that nobody granted. */
export function isOnlyPresented(standing: Standing): boolean {
  return standing !== 'khen-thuong' && standing !== 'cong-nhan';
}

/** Standing of a case; a proposed or cancelled commendation does not count. */
export function standingOf({
  commendations,
  recognitions,
  basis,
}: {
  commendations: readonly { status: string }[];
  recognitions: readonly unknown[];
  basis: string;
}): Standing {
  if (commendations.some(({ status }) => status === 'awarded')) return 'khen-thuong';
  if (recognitions.length > 0) return 'cong-nhan';
  if (basis === 'stateSite') return 'co-quan-nha-nuoc';
  return basis === 'organisationSite' ? 'doan-the' : 'bao-chi';
}
