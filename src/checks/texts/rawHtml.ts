import { lineFix } from '../../problems/lines.ts';
import { bodyOf } from '../markdown.ts';
import type { TextFile } from '../../reading/files.ts';
import type { Problem } from '../../problems/problem.ts';
import type { TextRule } from '../rule.ts';

/** A tag, a comment or a declaration; a web address in angle brackets is Markdown. */
const TAG = /<(?!https?:\/\/)\/?[a-z!?][^\n]{0,40}/gi;

/** A whole tag, in a field that is shown as it is written. */
const WHOLE_TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>\n]{0,200})?\/?>/i;

/**
 * Markdown lets raw HTML through, and fields would show it; content is text only. The bodies of
 * templates (`.mdx`) have a rule of their own.
 */
export const rawHtml: TextRule = (file) => [...inFields(file), ...inBody(file)];

function inFields(file: TextFile): Problem[] {
  const end = bodyOf(file)?.lineAt(0) ?? Infinity;
  return file.text.split('\n').flatMap((text, index) => {
    const tag = index + 1 < end ? WHOLE_TAG.exec(text)?.[0] : undefined;
    if (tag === undefined) return [];
    const message = `mục này là chữ thường, không nhận mã HTML: "${tag}"; hãy bỏ`;
    const plain = text.replaceAll(new RegExp(WHOLE_TAG, 'gi'), '');
    // A field of which nothing is left is another fault.
    const fix = /:\s*(?:["']{2},?)?\s*$/.test(plain) ? undefined : lineFix(index + 1, plain);
    return [{ file: file.file, line: index + 1, message, ...fix }];
  });
}

function inBody(file: TextFile): Problem[] {
  const markdown = file.file.endsWith('.mdx') ? undefined : bodyOf(file);
  if (!markdown) return [];
  const [tag] = markdown.body.matchAll(TAG);
  if (!tag) return [];
  return [
    {
      file: file.file,
      line: markdown.lineAt(tag.index),
      field: 'Bài viết',
      message: `bài viết không được chứa mã HTML: "${tag[0]}"; hãy viết bằng chữ thường và Markdown (**đậm**, [liên kết](https://…))`,
    },
  ];
}
