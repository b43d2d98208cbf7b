import { formatDateShort } from '../../domain/dates.ts';
import { isCounted } from '../../domain/counted.ts';
import { UNIT_KINDS } from '../../domain/unit.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { formatQuantity } from '../../domain/format.ts';
import { problemAt } from '../../problems/at.ts';
import type { Catalog } from '../../catalog/types.ts';
import type { Problem } from '../../problems/problem.ts';
import type { LoadedRecord, Records } from '../../schemas/kinds.ts';
import type { AWARD_GROUPS } from '../../schemas/reference.ts';
import type { Rule } from '../rule.ts';

/** Groups of awards by how their names begin. */
const GROUPS: readonly (readonly [begins: string, group: keyof typeof AWARD_GROUPS])[] = [
  ['Bằng khen', 'bang-khen'],
  ['Giấy khen', 'giay-khen'],
  ['Huân chương', 'huan-chuong'],
  ['Huy chương', 'huy-chuong'],
  ['Kỷ niệm chương', 'ky-niem-chuong'],
  ['Cờ thi đua', 'danh-hieu-thi-dua'],
];
/** Organisations outside the law have certificates of their own. */
const OUTSIDE = 'to-chuc';
/** The level of a body by the unit it is of. */
const LEVELS = [
  [
    'xa',
    'xã',
    /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Đảng ủy|Chủ tịch UBND) (?:xã|phường|thị trấn)(?!\p{L})/u,
  ],
  [
    'huyen',
    'huyện',
    /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND) huyện(?!\p{L})/u,
  ],
  ['tinh', 'tỉnh', /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND) tỉnh(?!\p{L})/u],
] as const;
const VIETNAMESE = /[ăđơưạ-ỹ]/iu;

type Called = LoadedRecord<'bodies'> | LoadedRecord<'places'>;

/** True where two are there at one time. */
const atOnce = ({ data: a }: Called, { data: b }: Called) =>
  (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');

/** True where one name could mean either: a commune and its district may share theirs. */
const alike = (a: Called, b: Called) =>
  atOnce(a, b) && (!('type' in a.data && 'type' in b.data) || a.data.type === b.data.type);

/** Other names of a record by which another of the list is called, too. */
const calledAlike = (list: readonly Called[]): Problem[] =>
  list.flatMap((record) =>
    record.data.aliases.flatMap((alias, index) => {
      const isCalled = ({ data: { name, aliases } }: Called) =>
        [name, ...aliases].some((it) => slugify(it) === slugify(alias));
      const other = list.find((it) => it !== record && alike(record, it) && isCalled(it));
      return other
        ? [
            problemAt(
              record,
              ['aliases', index],
              `"${alias}" cũng là tên gọi của mục "${other.id}"; một tên chỉ gọi một nơi, hãy bỏ ở một mục`,
            ),
          ]
        : [];
    }),
  );

const inEnglish = (record: LoadedRecord<'bodies'> | LoadedRecord<'fields'>): Problem[] => {
  const words = record.data.english?.split(/\s+/) ?? [];
  return words.filter((word) => VIETNAMESE.test(word)).length * 2 > words.length
    ? [
        problemAt(
          record,
          ['english'],
          `"${record.data.english}" là tiếng Việt; mục này ghi tên tiếng Anh, chưa có thì bỏ dòng này`,
        ),
      ]
    : [];
};

/** A body of the plan's unit, by its level and the end of its name, ends at some time. */
function outliving(record: LoadedRecord<'bodies'>, { name, type, to }: Catalog['unit']['place']) {
  const body = record.data;
  const kind = UNIT_KINDS[type];
  if (to === undefined || body.level !== type || body.to !== undefined) return [];
  if (!body.name.endsWith(` ${kind} ${name}`)) return [];
  const day = formatDateShort(to);
  const message = `"${body.name}" là cơ quan của ${kind} ${name}, mà ${kind} ấy kết thúc ngày ${day}; hãy ghi ngày cuối của cơ quan, hoặc xem lại cấp nếu cơ quan ấy còn làm việc dưới cấp khác`;
  return [problemAt(record, ['to'], message)];
}

function awardFaults(record: LoadedRecord<'awards'>): Problem[] {
  const { name, group, alsoReadIn, source } = record.data;
  const right = GROUPS.find(([begins]) => name.startsWith(begins))?.[1];
  return [
    ...(right !== undefined && group !== right && group !== OUTSIDE
      ? [
          problemAt(record, ['group'], `"${name}" không thuộc nhóm này (đang là "${group}")`, {
            value: right,
          }),
        ]
      : []),
    ...alsoReadIn.flatMap((url, index) =>
      url === source.url
        ? [problemAt(record, ['alsoReadIn', index], 'là địa chỉ của chính nguồn ở trên; hãy bỏ')]
        : [],
    ),
  ];
}

const placeFacts = ({ places }: Records) =>
  places.flatMap((record) =>
    record.data.facts.flatMap(({ what, value, unit }, index) =>
      typeof value === 'number' && isCounted(unit) && !Number.isInteger(value)
        ? [
            problemAt(
              record,
              ['facts', index, 'value'],
              `${what} ghi ${formatQuantity(value, unit)}; ${unit} đếm bằng số nguyên, hãy xem lại dấu phân cách trong nguồn`,
            ),
          ]
        : [],
    ),
  );

/** A figure relates to others. */
const toItself = ({ indicators }: Records) =>
  indicators.flatMap((record) =>
    record.data.relatedTo.flatMap((other, index) =>
      other === record.id
        ? [problemAt(record, ['relatedTo', index], `"${other}" là mã của chính tệp này; hãy bỏ`)]
        : [],
    ),
  );

/** An abbreviation stands for other words than itself. */
const unexplained = ({ abbreviations }: Records) =>
  abbreviations.flatMap((record) =>
    slugify(record.data.short) === slugify(record.data.full)
      ? [problemAt(record, ['full'], 'nhắc lại chữ viết tắt; hãy ghi lời đầy đủ, hoặc bỏ mục này')]
      : [],
  );

/** Bodies, places and awards are called by names of their own, and filed as their names say. */
export const referenceLists: Rule = ({ unit }, { records }) => [
  ...calledAlike(records.bodies),
  ...calledAlike(records.places),
  ...records.bodies.flatMap((record) => {
    const { name, level } = record.data;
    const right = LEVELS.find(([, , pattern]) => pattern.test(name));
    return right && right[0] !== level
      ? [
          problemAt(
            record,
            ['level'],
            `"${name}" là cơ quan cấp ${right[1]} (đang là "${level}")`,
            {
              value: right[0],
            },
          ),
        ]
      : [];
  }),
  ...records.bodies.flatMap((record) => outliving(record, unit.place)),
  ...[...records.bodies, ...records.fields].flatMap(inEnglish),
  ...records.awards.flatMap(awardFaults),
  ...placeFacts(records),
  ...unexplained(records),
  ...toItself(records),
];
