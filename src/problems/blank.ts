/** Blanks in a fix, for what only the editor knows: `[điền: lý do]`. The check refuses one left unfilled. */

/** A blank, wherever in a text it stands. */
export const BLANK = /\[điền:[^\]\n]*\]/giu;

/** What a report says of fixes that hold blanks. */
export const BLANK_NOTE = 'Chỗ trong ngoặc vuông [điền: …] phải tự điền, thay cả ngoặc vuông.';

/** A blank for what an editor is to write. */
export const blank = (what: string) => `[điền: ${what}]`;

/** True where a text holds a blank. */
export const hasBlank = (text: string) => text.search(BLANK) >= 0;

/** Written values in which blanks for numbers and for true or false stand as these do, without quotes. */
export const unquoted = (written: string) =>
  written.replaceAll(/(["'])(\[điền: (?:số|true)[^\]\n"']*\])\1/g, '$2');
