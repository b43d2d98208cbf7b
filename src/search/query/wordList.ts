/** Words in alphabetical order in few letters: of each how many it shares with the one before, as a capital, and the others. */
const NONE = 65;
const MOST_SHARED = 25;

/** Words without capitals, in order. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared])
        shared += 1;
      before = word;
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

/** The words that `packWords` got. */
export function unpackWords(text: string): string[] {
  let before = '';
  return text.split(/(?=[A-Z])/).map((it) => {
    before = before.slice(0, it.charCodeAt(0) - NONE) + it.slice(1);
    return before;
  });
}
