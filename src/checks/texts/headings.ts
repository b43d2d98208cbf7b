import { lineFix } from '../../problems/lines.ts';
import { bodyOf } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

/** The heading of the whole page is its name; those in a text stand below it. */
export const headings: TextRule = (file) => {
  const firstOfBody = bodyOf(file)?.lineAt(0);
  if (firstOfBody === undefined) return [];
  return file.text.split('\n').flatMap((text, index, lines) => {
    const line = index + 1;
    if (line < firstOfBody) return [];
    const at = (message: string, fix: string) => [
      { file: file.file, line, field: 'Bài viết', message, ...lineFix(line, fix) },
    ];
    if (/^ {0,3}#\s+\S/.test(text))
      return at(
        'dấu "#" một mình là tên của cả trang, mà trang đã có tên; đề mục trong bài dùng "##"',
        text.replace('#', '##'),
      );
    if (/^ {0,3}#{1,6}[^\s#]/.test(text) && !/^ {0,3}#\d/.test(text))
      return at(
        'thiếu dấu cách sau "#" nên không thành đề mục',
        text.replace(/#+/, (it) => `${it.length < 2 ? '##' : it} `),
      );
    const above = lines[index - 1] ?? '';
    return /^ {0,3}=+\s*$/.test(text) && index >= firstOfBody && above.trim() !== ''
      ? [
          {
            file: file.file,
            line,
            field: 'Bài viết',
            message:
              'hàng dấu "=" biến dòng trên thành tên của cả trang; đề mục trong bài dùng "##"',
          },
        ]
      : [];
  });
};
