import type { Catalog } from '../../catalog/types.ts';
import { stemOf } from '../../domain/fileNames.ts';
import { routes } from '../../domain/routes.ts';
import { blank } from '../../problems/blank.ts';
import type { Problem } from '../../problems/problem.ts';
import { snippet } from '../../problems/snippet.ts';
import { RECORD_KINDS } from '../../schemas/kinds.ts';
import { WITHDRAWAL_REASONS } from '../../schemas/withdrawal.ts';
import { isStory, lostStories } from '../keptStories.ts';
import { answerableBefore, oldPages, ownPages, renamedPlaces, type OldPage } from '../ownPages.ts';
import { renamedEntries } from '../renamedEntries.ts';
import type { Rule } from '../rule.ts';

const REDIRECTS = `content/${RECORD_KINDS.redirects.path}`;

/**
 * The address of a published page goes on leading somewhere: to a withdrawn story or by a redirect. And a short
 * entry is withdrawn, too, before it goes, unless it goes on under another file name.
 */
export const keptAddresses: Rule = (catalog, { published, unread, records }) => {
  if (!published) return [];
  const { unit, redirects } = catalog;
  const missing = new Set(published.missing);
  const kept = ownPages(records, unit.place.id);
  const renamed = new Set([...renamedEntries(records.exemplars, published).values()].flat());
  const placesNow = renamedPlaces(records, published, unit.place.id);
  const isRedirected = (path: string) => redirects.some(({ from }) => from === path);
  const isAnswered = (path: string) =>
    isRedirected(path) ||
    // An entry that is there and not yet right is not asked for again.
    unread?.redirects.has(path) ||
    unread?.redirects.has('*');
  const isUnread = ({ kind, id }: OldPage) => unread?.[kind].has(id) || unread?.[kind].has('*');
  const gone = oldPages(published, unit.place.id).filter(
    (page) => !kept.has(page.path) && !isAnswered(page.path) && !isUnread(page),
  );
  const asked = new Set(gone.map(({ file }) => file));
  const entries = published.missing.filter(
    (file) =>
      isStory(file) &&
      !asked.has(file) &&
      !renamed.has(stemOf(file)) &&
      !isAnswered(routes.exemplar(stemOf(file))),
  );
  return [
    ...(unread?.bodies.has('*') ? [] : [...answerableBefore(published)])
      .filter((id) => !records.bodies.some((it) => it.id === id) && !unread?.bodies.has(id))
      .map((id) => routes.requestForBody(id))
      .filter((path) => !isAnswered(path))
      .map(letterGone),
    ...gone.map((page) => problemOf(page, catalog, missing.has(page.file), placesNow)),
    ...lostStories(catalog, published, unread)
      .filter(({ file }) => !renamed.has(stemOf(file)))
      .map(({ file, to }) => ({
        file,
        message: `gương này đã công bố mà tệp không còn, địa chỉ lại chuyển tới ${to}, nơi không kể chuyện ấy; rút bài thì bỏ mục chuyển hướng ở ${REDIRECTS} và để lại tệp với ba dòng dưới đây giữa hai dòng "---", đổi tên thì chuyển tới trang của chính bài ấy`,
        fix: snippet(file, [], withdrawal),
      })),
    ...entries.map((file) => ({
      file,
      message:
        'mục ngắn này đã công bố mà tệp không còn; rút thì để lại tệp với ba dòng dưới đây giữa hai dòng "---"',
      fix: snippet(file, [], withdrawal),
    })),
  ];
};

const withdrawal = {
  withdrawn: {
    date: blank('ngày rút, dạng 2023-04-19'),
    reason: blank(`một trong ${Object.keys(WITHDRAWAL_REASONS).join(', ')}`),
  },
};

/** A redirect to be added; where the new address is not known, it is a blank. */
const redirect = (from: string, to = blank('địa chỉ mới của trang')) => ({
  fixFile: REDIRECTS,
  fix: JSON.stringify({ from, to, date: blank('ngày chuyển, dạng 2023-04-19') }, null, 2),
});

/** The letter to a body that is no longer listed. */
const letterGone = (path: string): Problem => ({
  file: `content/${RECORD_KINDS.bodies.path}`,
  line: 1,
  message: `phiếu hỏi ở ${path} đã công bố mà cơ quan ấy không còn trong danh sách; ghi lại cơ quan với mã cũ, hoặc thêm mục dưới đây vào ${REDIRECTS}`,
  ...redirect(path, routes.bodies),
});

function problemOf(
  { kind, id, file, path, data }: OldPage,
  { exemplars }: Catalog,
  isMissing: boolean,
  placesNow: ReadonlyMap<string, string>,
): Problem {
  const add = `thêm mục dưới đây vào ${REDIRECTS}`;
  if (kind === 'places') {
    const now = placesNow.get(id);
    const fate =
      now === undefined
        ? `địa phương "${String(data['name'])}" không còn trang; ghi lại như cũ, hoặc chọn trang thay nó rồi ${add}`
        : `địa phương ấy nay mang mã "${now}"; ghi lại mã cũ, hoặc ${add}`;
    return {
      file,
      line: 1,
      message: `trang ${path} đã công bố mà ${fate}`,
      ...redirect(path, now && routes.place(now)),
    };
  }
  if (!isMissing) {
    const story = exemplars.find((it) => it.id === id);
    return {
      file,
      line: 1,
      message: `trang ${path} đã công bố mà bài nay là mục ngắn, không có trang riêng; bỏ dòng "entry: true", hoặc ${add}`,
      ...redirect(path, story?.path.replace(/#.*/, '')),
    };
  }
  if (kind !== 'exemplars') {
    const [list, stated] =
      kind === 'indicators' ? [routes.indicators, 'con số'] : [routes.movements, 'mốc'];
    return {
      file,
      message: `trang ${path} đã công bố mà tệp không còn; đổi tên thì ${add}, bỏ hẳn thì mục ấy chuyển tới "${list}" và mỗi ${stated} đã đăng cần một đính chính`,
      ...redirect(path),
    };
  }
  return {
    file,
    message: `trang ${path} đã công bố mà tệp không còn; rút bài thì để lại tệp với ba dòng dưới đây giữa hai dòng "---", đổi tên thì thêm một mục có "from": "${path}" vào ${REDIRECTS}`,
    fix: snippet(file, [], withdrawal),
  };
}
