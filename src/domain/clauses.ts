/** How the plan's clauses are told apart and cited. */

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
