const byRecord = new WeakMap<object, Map<string, string>>();

/** What was rendered of a record, by the manner in which it is shown. */
export function shown(of: object): Map<string, string> {
  const known = byRecord.get(of) ?? new Map<string, string>();
  byRecord.set(of, known);
  return known;
}
