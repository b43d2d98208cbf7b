import { BLANK } from '../../problems/blank.ts';
import { unknownAdvice } from '../fieldOfLine.ts';
import { bodyOf } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

/** A blank of a fix was pasted and not filled in. */
export const blanks: TextRule = (file) => {
  const firstOfBody = bodyOf(file)?.lineAt(0) ?? Infinity;
  return file.text.split('\n').flatMap((text, index) => {
    const line = index + 1;
    return [...text.matchAll(BLANK)].map(([found]) => {
      const advice = line < firstOfBody ? unknownAdvice(file, line) : undefined;
      const message = `"${found}" chưa điền; hãy thay cả ngoặc vuông bằng nội dung thật`;
      return { file: file.file, line, message: [message, advice].filter(Boolean).join('; ') };
    });
  });
};
