import { firstDay, formatDateShort, lastDay, type PartialDate } from '../../domain/dates.ts';
import { periodSpan } from '../../domain/period.ts';
import { problemAt, type Located } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Commendation } from '../../schemas/exemplar.ts';
import type { Path } from '../../schemas/kinds.ts';
import type { LoadedRecord, Records } from '../../schemas/kinds.ts';
import { allRecords } from '../prose.ts';
import type { Catalog } from '../../catalog/types.ts';
import { isHandedOver, isToldHonour } from '../earlierHonours.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sources.ts';

/** A site covers its plan's period with the years that led up to it; an older deed is a slip of the pen. */
const YEARS_BEFORE = 3;
/** Deeds of before are told where their models still work; facts of a movement may go further back. */
const EARLIEST_FACT = '2000-01-01';

/** Reports a later date that comes before an earlier one, wherever both can be compared. */
function before(
  at: Located,
  path: Path,
  later: PartialDate | undefined,
  earlier: PartialDate | undefined,
  message: (later: string, earlier: string) => string,
): Problem[] {
  if (later === undefined || earlier === undefined || lastDay(later) >= firstDay(earlier))
    return [];
  return [problemAt(at, path, message(formatDateShort(later), formatDateShort(earlier)))];
}

const spans = (
  at: Located,
  path: Path,
  { from, to }: { from?: string | undefined; to?: string | undefined },
) =>
  before(
    at,
    [...path, 'to'],
    to,
    from,
    (end, start) => `kết thúc (${end}) trước khi bắt đầu (${start}); xem lại hai ngày`,
  );

/** Units that a place would have belonged to at once: its day of moving counts for the later one alone. */
function parentsAtOnce(record: LoadedRecord<'places'>): Problem[] {
  const starts = ({ from }: { from?: PartialDate | undefined }) => (from ? firstDay(from) : '');
  const inOrder = record.data.parents
    .map((it, index) => ({ ...it, index }))
    .toSorted((a, b) => starts(a).localeCompare(starts(b)));
  return inOrder.flatMap(({ to, unit, index }, at) => {
    const next = inOrder[at + 1];
    if (!next || (to !== undefined && lastDay(to) < starts(next))) return [];
    const day = next.from ? `từ ngày ${formatDateShort(firstDay(next.from))}` : 'cùng lúc';
    const message = `thuộc cả "${unit}" và "${next.unit}" ${day}; "to" là ngày cuối còn thuộc đơn vị trước, trước ngày "from" của đơn vị sau`;
    return [problemAt(record, ['parents', index, 'to'], message)];
  });
}

/** A fact is not far from the plan's time, and its source not before it. */
const factDates = (
  at: Located,
  path: Path,
  { date, source }: { date?: PartialDate | undefined; source: { date?: PartialDate | undefined } },
) => [
  ...before(
    at,
    [...path, 'date'],
    date,
    EARLIEST_FACT,
    (shown) => `${shown} quá xa giai đoạn của kế hoạch; xem lại năm`,
  ),
  ...before(
    at,
    [...path, 'source', 'date'],
    source.date,
    date,
    (later, earlier) => `nguồn đăng ${later}, trước sự việc (${earlier}); xem lại hai ngày`,
  ),
];

const exemplarDates = (
  { exemplars }: Records,
  { period, awards }: Pick<Catalog, 'period' | 'awards'>,
) =>
  exemplars.flatMap((record) => {
    const { date, published, updated, commendations, sources } = record.data;
    const tooEarly = (path: Path, message: string) => (later: string, earlier: string) =>
      `${message} (${later}) trước khi việc xảy ra (${earlier}); xem lại ${path.length > 1 ? 'ngày này hoặc mục "date"' : 'hai ngày'}${path[0] === 'commendations' ? ', được khen từ trước thì ghi rõ trong bài' : ''}`;
    const after = (path: Path, value: PartialDate | undefined, message: string) =>
      before(record, path, value, date, tooEarly(path, message));
    const nameOf = (award: string) => awards.find(({ id }) => id === award)?.name ?? '';
    const isOlderRightly = (it: Commendation) =>
      (it.date !== undefined && isHandedOver(it, date, it.date)) ||
      isToldHonour(it, record, nameOf(it.award));
    return [
      ...before(
        record,
        ['date'],
        date,
        `${period.from - YEARS_BEFORE}-01-01`,
        (shown) =>
          `${shown} ở ngoài thời gian của trang này (${periodSpan(period)} và các năm liền trước); xem lại năm`,
      ),
      ...after(['published'], published, 'ngày đăng'),
      ...before(
        record,
        ['updated'],
        updated,
        published,
        (later, earlier) =>
          `ngày cập nhật (${later}) trước ngày đăng (${earlier}); xem lại hai ngày`,
      ),
      ...commendations.flatMap((it, index) => [
        ...(isOlderRightly(it)
          ? []
          : after(['commendations', index, 'date'], it.date, 'ngày khen thưởng')),
        ...before(
          record,
          ['commendations', index, 'presented'],
          it.presented,
          it.date ?? date,
          (later, earlier) =>
            `ngày trao (${later}) trước ngày quyết định hay ngày xảy ra việc (${earlier}); xem lại hai ngày`,
        ),
      ]),
      ...(published >= firstDay(date) &&
      sources.every((it) => it.date !== undefined && firstDay(it.date) > (updated ?? published))
        ? before(
            record,
            ['published'],
            updated ?? published,
            sources[0]?.date,
            (told, read) =>
              `ngày đăng hoặc cập nhật (${told}) trước ngày đăng của mọi nguồn (${read}); xem lại các ngày`,
          )
        : []),
      ...(sources.every(
        ({ date: told }) =>
          told !== undefined &&
          lastDay(told) < firstDay(date) &&
          !commendations.some((it) => isHandedOver(it, date, told)),
      )
        ? after(['sources', 0, 'date'], sources[0]?.date, 'ngày đăng của nguồn')
        : []),
    ];
  });

const otherDates = ({ movements, timeline, places, bodies, requests }: Records) => [
  ...movements.flatMap((record) => {
    const { period, milestones } = record.data;
    return [
      ...(period.to < period.from
        ? [
            problemAt(
              record,
              ['period', 'to'],
              `giai đoạn kết thúc (${period.to}) trước khi bắt đầu (${period.from}); xem lại hai năm`,
            ),
          ]
        : []),
      ...milestones.flatMap((it, index) => factDates(record, ['milestones', index], it)),
    ];
  }),
  ...timeline.flatMap((record) => factDates(record, [], record.data)),
  ...places.flatMap((record) => [
    ...spans(record, [], record.data),
    ...record.data.codes.flatMap((it, index) => spans(record, ['codes', index], it)),
    ...record.data.parents.flatMap((it, index) => spans(record, ['parents', index], it)),
    ...parentsAtOnce(record),
  ]),
  ...bodies.flatMap((record) => spans(record, [], record.data)),
  ...requests.flatMap((record) =>
    before(
      record,
      ['closed'],
      record.data.closed,
      record.data.sent,
      (later, earlier) => `trả lời (${later}) trước khi gửi (${earlier})`,
    ),
  ),
];

/** A page is read on the day it is published, or later. */
const readings = (records: Records) =>
  allRecords(records).flatMap((record) =>
    sourcesOf(record).flatMap(({ source: { date, accessed }, path }) =>
      before(
        record,
        [...path, 'accessed'],
        accessed,
        date,
        (read, published) =>
          `ngày đọc (${read}) trước ngày đăng của nguồn (${published}); xem lại hai ngày`,
      ),
    ),
  );

/** Dates that belong together come in their order, inside the time the site covers. */
export const dateOrder: Rule = (catalog, { records }) => [
  ...exemplarDates(records, catalog),
  ...otherDates(records),
  ...readings(records),
];
