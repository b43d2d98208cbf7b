import { bodyOf } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

/** A tag, a comment or a declaration; a web address in angle brackets is Markdown. */
const TAG = /<(?!https?:\/\/)\/?[a-z!?][^\n]{0,40}/gi;

/** Markdown lets raw HTML through; content is text only. Templates (`.mdx`) have a rule of their own. */
export const rawHtml: TextRule = (file) => {
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
};
