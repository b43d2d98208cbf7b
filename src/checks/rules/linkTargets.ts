import { defineHastPlugin, markdownToHtml } from 'satteri';
import { RECORD_KINDS, type KindName, type UnreadRecords } from '../../schemas/kinds.ts';
import { knownPaths } from '../../views/paths.ts';
import { nearest } from '../../domain/suggest.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import { bodiesOf, fixIn, type MarkdownBody } from '../markdown.ts';
import type { Rule } from '../rule.ts';

interface Target {
  address: string;
  picture: boolean;
  /** Where the link or picture begins in the text, and where it ends. */
  from: number;
  to: number;
}

/** Links and pictures as the reader gets them, whatever way of writing Markdown allows. */
function targetsIn(body: string): Target[] {
  const found: Target[] = [];
  const collect = defineHastPlugin({
    name: 'collect-addresses',
    options: { position: true },
    element: {
      filter: ['a', 'img'],
      visit({ tagName, properties, position }) {
        const picture = tagName === 'img';
        const address = String(properties[picture ? 'src' : 'href'] ?? '');
        const [from = 0, to = from] = [position?.start.offset, position?.end.offset];
        found.push({ address, picture, from, to });
      },
    },
  });
  markdownToHtml(body, { hastPlugins: [collect] });
  return found;
}

type Fault = Pick<Problem, 'message' | 'suggestion'>;

interface Site {
  /** Every address that answers. */
  known: ReadonlySet<string>;
  /** Addresses of records that could not be read; their own files are reported. */
  unread: (page: string) => boolean;
  /** Ids of withdrawn stories, whose anchors left their places' pages. */
  gone: ReadonlySet<string>;
}

/** What is wrong with an address in a text: it must be a web page, or a page of this site that exists. */
function faultOf(
  address: string,
  { known, unread, gone }: Site,
  anchors: ReadonlySet<string>,
): Fault | undefined {
  // Whose mailbox it is, the rule on personal data asks.
  if (/^(?:https:\/\/|mailto:)/.test(address)) return undefined;
  if (address.startsWith('http://')) {
    const secure = address.replace('http://', 'https://');
    return {
      message: `liên kết "${address}" dùng http, không an toàn; hãy dùng địa chỉ https`,
      suggestion: secure,
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
  if (unread(page)) return undefined;
  const suggestion = known.has(`${address}/`)
    ? `${address}/`
    : nearest(
        address,
        [...known].map((value) => ({ value })),
      );
  return {
    message: `liên kết "${address}" không dẫn tới trang nào của trang này`,
    suggestion,
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

/** Where the address of a link is written: inside it, else where its name is explained (`[1]: https://…`). */
function writtenAt(body: string, { address, from, to }: Target): number | undefined {
  const inside = body.slice(from, to).lastIndexOf(address);
  if (inside >= 0) return from + inside;
  const explained = new RegExp(
    `^ {0,3}\\[[^\\]]+\\]:\\s*<?(?=${RegExp.escape(address)}>?\\s*$)`,
    'm',
  );
  const match = explained.exec(body);
  return match ? match.index + match[0].length : undefined;
}

const inBody = (markdown: MarkdownBody, site: Site): Problem[] => {
  const { file, body, lineAt } = markdown;
  const anchors = anchorsOf(body);
  return targetsIn(body).flatMap((target) => {
    const { address, picture } = target;
    const fault = picture ? PICTURE : faultOf(address, site, anchors);
    if (!fault) return [];
    const from = address === '' ? undefined : writtenAt(body, target);
    const { suggestion: text } = fault;
    return [
      {
        file,
        line: lineAt(from ?? target.from),
        field: 'Bài viết',
        ...fault,
        ...(text !== undefined &&
          from !== undefined &&
          fixIn(markdown, { from, to: from + address.length, text })),
      },
    ];
  });
};

/** True for the page of a record that could not be read, and for the lists that only its kind fills. */
function isUnread(page: string, unread: UnreadRecords | undefined): boolean {
  const [, folder = '', id = '', below] = page.split('/');
  return (Object.keys(RECORD_KINDS) as KindName[]).some((kind) => {
    const lost = unread?.[kind] ?? new Set();
    if (lost.size === 0 || RECORD_KINDS[kind].path.replace('.json', '') !== folder) return false;
    return lost.has('*') || lost.has(id) || (below !== undefined && below !== '');
  });
}

/** Links in texts and corrections: no `javascript:`, no `data:`, no page that does not exist. */
export const linkTargets: Rule = (catalog, { records, broken, unread }) => {
  const site: Site = {
    known: new Set([...knownPaths(catalog), ...catalog.redirects.map(({ from }) => from)]),
    unread: (page) => isUnread(page, unread),
    gone: new Set(catalog.withdrawals.map(({ id }) => id)),
  };
  // A correction names the place where a short entry stood, also after the entry has left it.
  const corrected: Site = {
    ...site,
    gone: new Set([...site.gone, ...catalog.exemplars.map(({ id }) => id)]),
  };
  return [
    ...bodiesOf(records, broken).flatMap((body) => inBody(body, site)),
    ...records.corrections.flatMap((record) => {
      const fault = faultOf(record.data.page, corrected, new Set());
      return fault
        ? [problemAt(record, ['page'], fault.message, { suggestion: fault.suggestion })]
        : [];
    }),
  ];
};
