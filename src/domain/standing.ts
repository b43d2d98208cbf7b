/**
 * What a case may be called. The site confers nothing: without an award or a recognition by
 * another programme a case is simply one that the press has presented.
 */
export type Standing = 'khen-thuong' | 'cong-nhan' | 'bao-chi';

export const STANDING_LABELS: Record<Standing, string> = {
  'khen-thuong': 'được khen thưởng',
  'cong-nhan': 'được chương trình khác công nhận',
  'bao-chi': 'báo chí giới thiệu',
};

/** Standing of a case; a proposed or cancelled commendation does not count. */
export function standingOf(
  commendations: readonly { status: string }[],
  recognitions: readonly unknown[],
): Standing {
  if (commendations.some(({ status }) => status === 'awarded')) return 'khen-thuong';
  return recognitions.length > 0 ? 'cong-nhan' : 'bao-chi';
}
