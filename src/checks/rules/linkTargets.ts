import { defineHastPlugin, markdownToHtml } from 'satteri';
import { knownPaths } from '../../views/paths.ts';
import { nearest } from '../../domain/suggest.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import { bodiesOf, type MarkdownBody } from '../markdown.ts';
import type { Rule } from '../rule.ts';

interface Target {
  address: string;
  picture: boolean;
}

/** Links and pictures as the reader gets them, whatever way of writing Markdown allows. */
function targetsIn(body: string): Target[] {
  const found: Target[] = [];
  const collect = defineHastPlugin({
    name: 'collect-addresses',
    element: {
      filter: ['a', 'img'],
      visit({ tagName, properties }) {
        const picture = tagName === 'img';
        found.push({ address: String(properties[picture ? 'src' : 'href'] ?? ''), picture });
      },
    },
  });
  markdownToHtml(body, { hastPlugins: [collect] });
  return found;
}

type Fault = Pick<Problem, 'message' | 'suggestion' | 'fix'>;

interface Site {
  /** Every address that answers. */
  known: ReadonlySet<string>;
  /** Ids of withdrawn stories, whose anchors left their places' pages. */
  gone: ReadonlySet<string>;
}

/** What is wrong with an address in a text: it must be a web page, or a page of this site that exists. */
function faultOf(
  address: string,
  { known, gone }: Site,
  anchors: ReadonlySet<string>,
): Fault | undefined {
  // Whose mailbox it is, the rule on personal data asks.
  if (/^(?:https:\/\/|mailto:)/.test(address)) return undefined;
  if (address.startsWith('http://')) {
    const secure = address.replace('http://', 'https://');
    return {
      message: `liên kết "${address}" dùng http, không an toàn; hãy dùng địa chỉ https`,
      suggestion: secure,
      fix: secure,
    };
  }
  if (address.startsWith('#'))
    return anchors.has(address.slice(1))
      ? undefined
      : {
          message: `liên kết "${address}" không dẫn tới chỗ nào trong trang; hãy dẫn tới cả trang, ví dụ /ke-hoach/#ii-1`,
        };
  if (!/^\/(?!\/)/.test(address))
    return {
      message: `liên kết "${address}" không dùng được; hãy bắt đầu bằng https:// hoặc bằng / (trang trong trang này)`,
    };
  // Pages whose anchors are records list them; of other pages only the page is known.
  const [page = '', anchor = ''] = address.split('#');
  const anchored = [...known].some((path) => path.startsWith(`${page}#`));
  if (known.has(address) || (known.has(page) && (!anchored || gone.has(anchor)))) return undefined;
  const suggestion = known.has(`${address}/`)
    ? `${address}/`
    : nearest(
        address,
        [...known].map((value) => ({ value })),
      );
  return {
    message: `liên kết "${address}" không dẫn tới trang nào của trang này`,
    suggestion,
    fix: suggestion,
  };
}

/** A picture in a text would be fetched from elsewhere, and has no credit. */
const PICTURE: Fault = {
  message:
    'không đặt ảnh trong bài viết; ảnh của gương để cạnh tệp bài và ghi ở mục "photo" (file, alt, credit, licence)',
};

/** Places in the text that a link may lead to: the ids of the plan's clauses. */
const anchorsOf = (body: string) =>
  new Set([...body.matchAll(/^#{2,6}\s.*\{#([a-z0-9-]+)\}\s*$/gm)].map(([, id = '']) => id));

const inBody = ({ file, body, lineAt }: MarkdownBody, site: Site): Problem[] => {
  const anchors = anchorsOf(body);
  return targetsIn(body).flatMap(({ address, picture }) => {
    const fault = picture ? PICTURE : faultOf(address, site, anchors);
    if (!fault) return [];
    const written = Math.max(body.indexOf(address), 0);
    return [{ file, line: lineAt(written), field: 'Bài viết', ...fault }];
  });
};

/** Links in texts and corrections: no `javascript:`, no `data:`, no page that does not exist. */
export const linkTargets: Rule = (catalog, { records }) => {
  const site: Site = {
    known: new Set([...knownPaths(catalog), ...catalog.redirects.map(({ from }) => from)]),
    gone: new Set(catalog.withdrawals.map(({ id }) => id)),
  };
  return [
    ...bodiesOf(records).flatMap((body) => inBody(body, site)),
    ...records.corrections.flatMap((record) => {
      const fault = faultOf(record.data.page, site, new Set());
      return fault
        ? [problemAt(record, ['page'], fault.message, { suggestion: fault.suggestion })]
        : [];
    }),
  ];
};
