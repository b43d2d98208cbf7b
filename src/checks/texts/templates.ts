import { mdxToMdast } from 'satteri';
import { nearest } from '../../domain/suggest.ts';
import { MDX_COMPONENT_NAMES } from '../../schemas/mdx.ts';
import type { Problem } from '../../problems/problem.ts';
import { bodyOf, type MarkdownBody } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

interface Node {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

const NAMES: readonly string[] = MDX_COMPONENT_NAMES;
const listed = NAMES.map((name) => `<${name} … />`).join(', ');

/** What is wrong with one part of a template, if anything. */
function faultOf({ type, name, attributes = [] }: Node): Omit<Problem, 'file'> | undefined {
  if (type === 'mdxjsEsm')
    return { message: 'không được dùng import hay export trong bài viết; hãy bỏ dòng này' };
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression')
    return { message: 'không được viết biểu thức trong ngoặc nhọn {…}; hãy viết bằng chữ' };
  if (type === 'html') return { message: 'bài viết không được chứa mã HTML' };
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return undefined;
  if (!name || !NAMES.includes(name))
    return {
      message: `thành phần "<${name ?? ''}>" không được dùng; chỉ có ${listed}`,
      suggestion: nearest(
        name ?? '',
        NAMES.map((value) => ({ value })),
      ),
    };
  const computed = attributes.find(
    (it) => it.type !== 'mdxJsxAttribute' || typeof it.value !== 'string',
  );
  if (computed)
    return {
      message: `thuộc tính "${computed.name ?? '{…}'}" của <${name}> phải là chữ trong dấu nháy, không phải biểu thức`,
    };
  return undefined;
}

function problemsIn(node: Node, { file, lineAt }: MarkdownBody): Problem[] {
  const fault = faultOf(node);
  const line = lineAt(0) + (node.position?.start.line ?? 1) - 1;
  const own = fault ? [{ file, line, field: 'Bài viết', ...fault }] : [];
  return [
    ...own,
    ...(node.children ?? []).flatMap((child) => problemsIn(child, { file, lineAt, body: '' })),
  ];
}

/** Templates run at build: no imports, no expressions, no component but those of the site's list. */
export const templates: TextRule = (file) => {
  const markdown = file.file.endsWith('.mdx') ? bodyOf(file) : undefined;
  if (!markdown) return [];
  try {
    return problemsIn(mdxToMdast(markdown.body) as Node, markdown);
  } catch (error) {
    // The parser names a line and a column and goes on in English.
    const line = Number(/(\d+):\d+/.exec(String(error))?.[1] ?? 1);
    const text = markdown.body.split('\n')[line - 1]?.trim().slice(0, 60) ?? '';
    return [
      {
        file: file.file,
        line: markdown.lineAt(0) + line - 1,
        field: 'Bài viết',
        message: `bài .mdx viết sai cú pháp ở "${text}"; các dấu < và { chỉ dùng cho ${listed}`,
      },
    ];
  }
};
