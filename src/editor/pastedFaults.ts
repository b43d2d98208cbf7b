/** What is wrong with figures pasted from a spreadsheet, at their cells: they are no entries of the form yet. */
import { PASTED } from './format.ts';
import type { Fault } from './judge.ts';
import { isObject, type JsonObject } from './json.ts';
import { readPasted } from './paste.ts';

const LABEL = 'Bảng số dán từ Excel';
/** What the form asks for once, of all figures that are pasted together. */
export const SHARED: ReadonlySet<string> = new Set([
  ...['kind', 'span', 'coverage', 'place', 'source'],
]);
const BLOCK = `${PASTED}.block`;

function pastedOf({ [PASTED]: pasted, unit }: JsonObject) {
  const block = isObject(pasted) ? pasted['block'] : undefined;
  if (!isObject(pasted) || typeof block !== 'string' || block.trim() === '') return undefined;
  return { shared: pasted, ...readPasted(block, typeof unit === 'string' ? unit : undefined) };
}

/** What of the pasted cells cannot be read. */
export function unreadCells(form: JsonObject): Fault[] {
  const { faults = [] } = pastedOf(form) ?? {};
  return faults.map((message) => ({
    field: LABEL,
    message,
    suggestion: undefined,
    keyPath: BLOCK,
  }));
}

/** Faults of the record with those of pasted figures at what was pasted, by their years; what is the same of all of them once. */
export function atCells(faults: readonly Fault[], form: JsonObject): Fault[] {
  const pasted = pastedOf(form);
  if (!pasted) return [...faults];
  const { observations } = form;
  const own = Array.isArray(observations) ? observations.length : 0;
  const told = new Map<string, Fault>();
  for (const fault of faults) {
    const [, number = '', rest = ''] =
      /^observations\.(\d+)\.?(.*)$/.exec(fault.keyPath ?? '') ?? [];
    const figure = number === '' ? undefined : pasted.figures[Number(number) - own];
    const [key = ''] = rest.split('.');
    const labels = (fault.field ?? '').replace(/^.*? › mục \d+(?: › )?/, '');
    const isShared = SHARED.has(key);
    const moved = !figure
      ? fault
      : {
          ...fault,
          field: isShared ? `${LABEL} › ${labels}` : `${LABEL} › năm ${figure.year}`,
          keyPath: isShared ? `${PASTED}.${rest}` : BLOCK,
        };
    told.set(JSON.stringify([moved.field, moved.message, moved.keyPath]), moved);
  }
  return [...told.values()];
}
