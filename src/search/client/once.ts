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
    const known =
      asked.get(number) ??
      load(number).catch((error: unknown) => {
        asked.delete(number);
        throw error;
      });
    asked.set(number, known);
    return known;
  };
}
