/** What is fetched when it is needed, and not again. */

/** What a function promises, asked once; again after a failure. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  const ask = oncePerNumber(load);
  return () => ask(0);
}

/** The same for each number. */
export function oncePerNumber<T>(
  load: (number: number) => Promise<T>,
): (number: number) => Promise<T> {
  const asked = new Map<number, Promise<T>>();
  return (number) => {
    let known = asked.get(number);
    if (!known) {
      known = load(number);
      asked.set(number, known);
      known.catch(() => asked.delete(number));
    }
    return known;
  };
}
