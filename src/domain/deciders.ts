/** Who decides an award, now and before, from one list: `A (đến 30/6/2025); B (từ 01/7/2025)`. */

const ENDED = /\(đến (\d{1,2})\/(\d{1,2})\/(\d{4})\)$/;

export interface Deciders {
  now: string[];
  /** Whose days ended before the day asked about. */
  before: string[];
}

/** The bodies of a list, parted by whether they may still decide on `day`. */
export function deciders(list: string, day: string): Deciders {
  const hasEnded = (body: string) => {
    const [, date = '', month = '', year] = ENDED.exec(body) ?? [];
    return year !== undefined && `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` < day;
  };
  const bodies = list.split('; ');
  return { now: bodies.filter((it) => !hasEnded(it)), before: bodies.filter(hasEnded) };
}
