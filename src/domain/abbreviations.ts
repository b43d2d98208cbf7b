/** Abbreviations in texts. */
export interface Abbreviation {
  short: string;
  full: string;
}

// Engines of editors may lack `RegExp.escape`.
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** What finds any of the words, each as a word of its own. */
export const abbreviationPattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
