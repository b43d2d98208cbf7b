import { BLANK } from '../../problems/blank.ts';
import type { TextRule } from '../rule.ts';

/** A blank of a fix was pasted and not filled in. */
export const blanks: TextRule = ({ file, text }) =>
  text.split('\n').flatMap((line, index) =>
    [...line.matchAll(BLANK)].map(([found]) => ({
      file,
      line: index + 1,
      message: `"${found}" chưa điền; hãy thay cả ngoặc vuông bằng nội dung thật, chưa biết thì bỏ mục này`,
    })),
  );
