/** How the plan's clauses are told apart and cited. */
import { nfc } from './vietnamese.ts';

/** The part a clause belongs to: `iii-1-2` → `iii`. */
export function partOf(clauseId: string): string {
  return clauseId.split('-')[0] ?? clauseId;
}

/** Where a clause stands: `iii-1-2` → `mục III.1, ý 2`; the plan's closing paragraph has no number. */
export function clauseNumber(clauseId: string): string {
  if (clauseId === 'v-6') return 'mục V, đoạn cuối';
  const [part = '', section, item] = clauseId.split('-');
  const head = `mục ${part.toUpperCase()}${section ? `.${section}` : ''}`;
  return item ? `${head}, ý ${item}` : head;
}

/** A clause as it is cited: its place and its title without the plan's own numbering. */
export function citeClause({ id, title }: { id: string; title: string }): string {
  return `${clauseNumber(id)}: ${title.replace(/^(?:[IVX]+|\d+)\.\s*/, '')}`;
}

/** A name as the plan writes it: in quotation marks only where the text of its clause quotes it. */
export function nameInPlan(name: string, clause: string): string {
  const quoted = `“${name}”`;
  const lower = (text: string) => nfc(text).toLocaleLowerCase('vi');
  return lower(clause).includes(lower(quoted)) ? quoted : name;
}
