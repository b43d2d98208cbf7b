/** What has been computed once is not computed again. */

/** The function, asked once for each different `key` of what it is given. */
export function remember<Asked, Found>(
  compute: (asked: Asked) => Found,
  key: (asked: Asked) => unknown = (asked) => asked,
): (asked: Asked) => Found {
  const known = new Map<unknown, Found>();
  return (asked) => {
    const found = known.get(key(asked)) ?? compute(asked);
    known.set(key(asked), found);
    return found;
  };
}
