/**
 * The draft of a report, from what the page of the report shows: of the whole period, or of one of its
 * years. Official in form (NĐ 30/2020/NĐ-CP, Phụ lục I), and open where an office must decide.
 */
import { formatDateLong, formatDateShort } from '../../domain/dates.ts';
import { periodSpan } from '../../domain/period.ts';
import { routes } from '../../domain/routes.ts';
import {
  evidenceHeadline,
  evidenceInWords,
  evidenceOf,
  noWholeYearPhrase,
} from '../../views/evidence.ts';
import { keyMilestones } from '../../views/queries.ts';
import { reportYears, type ReportYear } from '../../views/report.ts';
import { dash, heading, text, type Block, type WordDocument } from './document.ts';
import { reportFoot, reportHead } from './frame.ts';
import {
  charts,
  claimsPart,
  exemplars,
  indicatorsOf,
  milestones,
  missing,
  neededTable,
  targetsTable,
  yearFigures,
  type Setting,
} from './sections.ts';

/** The size of official documents, in points. */
const SIZE = 14;

/** The last paragraph stays on the page of those who sign. */
const keptAtEnd = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, i) =>
    i === blocks.length - 1 && block.kind === 'text' ? { ...block, keep: true } : block,
  );

function report(
  { catalog, absolute }: Setting,
  about: string,
  blocks: readonly Block[],
): WordDocument {
  const { site } = catalog;
  const origin = text(
    `Dự thảo này do trang ${site.name} tổng hợp tự động từ số liệu đã công bố, cập nhật đến ${formatDateLong(site.dataAsOf)} (${absolute(routes.report)}). Đây không phải báo cáo của cơ quan nhà nước; nguồn của từng con số ghi ở chân trang. Chỗ nào chưa tìm thấy số thì ghi “chưa có số liệu”; thiếu số liệu không có nghĩa là không đạt.`,
    { above: 12 },
  );
  return {
    title: `Báo cáo (dự thảo): ${about}`,
    description: `Dự thảo tổng hợp từ số liệu đã công bố, cập nhật đến ${formatDateShort(site.dataAsOf)}`,
    author: site.name,
    day: site.dataAsOf,
    size: SIZE,
    blocks: [...reportHead(about), origin, ...keptAtEnd(blocks), ...reportFoot],
  };
}

const subject = ({ catalog }: Setting, when: string) =>
  `Tổng hợp phong trào thi đua của ${catalog.unit.words.title} ${when}`;

/** What a year has, under the headings of the page. */
function yearParts(year: ReportYear, figures: readonly Block[], setting: Setting, level: 2 | 1) {
  const { whole } = setting.catalog.unit.words;
  const number = (i: number) =>
    level === 1 ? ['I', 'II', 'III', 'IV'][i] : ['a', 'b', 'c', 'd'][i];
  const mark = level === 1 ? '.' : ')';
  const parts: [string, readonly Block[]][] = [
    [`Số đã công bố của ${whole}`, figures],
    ['Mốc', milestones(year, setting)],
    ['Gương điển hình', exemplars(year, setting)],
    ['Số liệu còn thiếu', missing(year)],
  ];
  return parts.flatMap(([words, blocks], i) => [
    heading(level === 1 ? 1 : 3, `${number(i)}${mark} ${words}`),
    ...blocks,
  ]);
}

/** The draft for the whole period. */
export function periodReport(setting: Setting): WordDocument {
  const { catalog } = setting;
  const { unit, targets, context } = catalog;
  const evidence = evidenceOf(catalog);
  const years = reportYears(catalog);
  const figures = years.flatMap((it) => it.figures);
  const events = keyMilestones(catalog);
  const parts: [string, readonly Block[]][] = [
    [
      'Kế hoạch cần gì, đã có gì',
      [
        text(
          [
            evidenceHeadline(evidence),
            `Chừng ấy số thực hiện cả năm và văn bản thì kết luận được cả ${targets.length} chỉ tiêu của kế hoạch.`,
            evidenceInWords(evidence),
          ]
            .filter(Boolean)
            .join(' '),
        ),
        ...[noWholeYearPhrase(catalog)].flatMap((it) => (it === undefined ? [] : [text(it)])),
        neededTable(setting),
      ],
    ],
    [
      'Mục tiêu và kết quả',
      [
        targetsTable(`${targets.length} chỉ tiêu của kế hoạch`, figures, setting),
        ...charts([...targets, ...context], setting),
      ],
    ],
    [`Điều ${unit.words.kind} tự báo`, claimsPart(setting)],
    [
      'Các mốc chính',
      events.map(({ date, short, fact }) =>
        dash(`${date ? `${formatDateShort(date)}: ` : ''}${short ?? fact}`),
      ),
    ],
    ['Từng năm', years.flatMap((year, i) => yearOfPeriod(year, i + 1, setting))],
  ];
  const shown = parts.filter(([, blocks]) => blocks.length > 0);
  const numerals = ['I', 'II', 'III', 'IV', 'V'];
  return report(
    setting,
    subject(setting, `giai đoạn ${periodSpan(catalog.period)}`),
    shown.flatMap(([words, blocks], i) => [heading(1, `${numerals[i]}. ${words}`), ...blocks]),
  );
}

/** A year of the period: its targets' figures stand in the table of targets. */
function yearOfPeriod(year: ReportYear, number: number, setting: Setting): Block[] {
  return [
    heading(2, `${number}. Năm ${year.year}`),
    ...yearParts(year, yearFigures(year, setting, { targets: false }), setting, 2),
  ];
}

/** The draft for one year. */
export function yearReport(year: ReportYear, setting: Setting): WordDocument {
  const blocks = [
    ...yearFigures(year, setting, { targets: true }),
    ...charts(indicatorsOf(year.figures), setting),
  ];
  return report(setting, subject(setting, `năm ${year.year}`), yearParts(year, blocks, setting, 1));
}
