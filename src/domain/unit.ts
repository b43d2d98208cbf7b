/** The administrative unit whose plan a site follows, and the words that depend on its kind. */

/** Kinds of unit, as stored, with their names. */
export const UNIT_KINDS = {
  tinh: 'tỉnh',
  'thanh-pho': 'thành phố',
  'thi-xa': 'thị xã',
  huyen: 'huyện',
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
  'dac-khu': 'đặc khu',
} as const;

export type UnitKind = keyof typeof UNIT_KINDS;

/** What the units below one are called in sentences. */
const PARTS: Record<UnitKind, string> = {
  tinh: 'xã, phường',
  'thanh-pho': 'xã, phường',
  'thi-xa': 'xã, phường',
  huyen: 'xã, thị trấn',
  xa: 'thôn',
  phuong: 'tổ dân phố',
  'thi-tran': 'tổ dân phố',
  'dac-khu': 'thôn, tổ dân phố',
};

export interface UnitWords {
  /** `huyện`. */
  kind: string;
  /** `huyện Ví Dụ`. */
  title: string;
  /** `toàn huyện`. */
  whole: string;
  /** What it consists of: `xã, thị trấn`. */
  parts: string;
  /** Its level of government: `cấp huyện`. */
  level: string;
}

/** A unit's kind and name where there is little room: `TP Ví Dụ`. */
export function shortUnit({ type, name }: { type: UnitKind; name: string }): string {
  return `${type === 'thanh-pho' ? 'TP' : UNIT_KINDS[type]} ${name}`;
}

/** The words for a unit in sentences. */
export function unitWords({ type, name }: { type: UnitKind; name: string }): UnitWords {
  const kind = UNIT_KINDS[type];
  return {
    kind,
    title: `${kind} ${name}`,
    whole: `toàn ${kind}`,
    parts: PARTS[type],
    level: `cấp ${kind}`,
  };
}
