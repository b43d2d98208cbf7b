import { characterFaults } from '../../domain/characters.ts';
import { lineFix } from '../../problems/lines.ts';
import type { TextRule } from '../rule.ts';

/** No unseen characters, no look-alike letters, nothing left by an old encoding. */
export const characters: TextRule = ({ file, text }) => {
  // No fault reaches across lines, so that a text without any needs no second look.
  if (characterFaults(text).length === 0) return [];
  return text.split('\n').flatMap((line, index) =>
    characterFaults(line).map(({ message, mended }) => ({
      file,
      line: index + 1,
      message,
      ...(mended !== undefined && lineFix(index + 1, mended)),
    })),
  );
};
