/** The parts of a report, from the records as its page shows them. */
import { chartFinding } from '../../charts/finding.ts';
import { keyInWords, keyOf } from '../../charts/key.ts';
import { indicatorChart } from '../../charts/indicatorChart.ts';
import type { Catalog, Indicator } from '../../catalog/types.ts';
import { formatDateShort } from '../../domain/dates.ts';
import { formatFigure } from '../../domain/format.ts';
import { STANDING_LABELS } from '../../domain/standing.ts';
import { capitalise } from '../../domain/vietnamese.ts';
import { FIGURE_KINDS, type Observation } from '../../schemas/indicator.ts';
import type { Source } from '../../schemas/source.ts';
import { sourceName, sourceNote } from '../../views/citation.ts';
import { claimsOf, claimsSentence } from '../../views/claims.ts';
import { evidenceOf, fieldInWords, rowsOf } from '../../views/evidence.ts';
import type { ReportYear } from '../../views/report.ts';
import { dash, text, type Block, type Cell, type Line, type Run } from './document.ts';

export interface Setting {
  catalog: Catalog;
  /** Full address of a path of the site. */
  absolute: (path: string) => string;
}

const NONE = 'chưa có số liệu';

/** Words with their source at the foot of the page. */
const noted = (words: string, source: Source, { catalog }: Setting): Run => ({
  text: words,
  note: sourceNote(source, catalog.site.movedHosts),
  again: `${sourceName(source)} (đã dẫn).`,
});

/** A figure as the page has it: what it is, and what is open about it. */
function figure({ kind, span, verified, scopeDoubt }: Observation): string {
  return [FIGURE_KINDS[kind], span, scopeDoubt, !verified && 'chưa đối chiếu được']
    .filter(Boolean)
    .join(', ');
}

function figureLine(observation: Observation, { unit }: Indicator, setting: Setting, year = true) {
  const value = `${formatFigure(observation, unit)} (${figure(observation)})`;
  const words = year ? `${observation.year}: ${value}` : value;
  return [noted(words, observation.source, setting)];
}

type Figures = ReportYear['figures'];

const figuresOf = ({ id }: Indicator, figures: Figures) =>
  figures.filter(({ indicator }) => indicator.id === id);

/** The cells of a target or a series: its figures, or that there are none. */
function figureCell(
  indicator: Indicator,
  figures: Figures,
  setting: Setting,
  year?: boolean,
): Cell {
  const own = figuresOf(indicator, figures);
  return own.length === 0
    ? [NONE]
    : own.map(({ observation }) => figureLine(observation, indicator, setting, year));
}

/** What each field needs before its targets can be concluded, and what is known of it. */
export function neededTable({ catalog }: Setting): Block {
  return {
    kind: 'table',
    title: 'Số liệu cần để kết luận, theo lĩnh vực',
    head: ['Lĩnh vực', 'Số chỉ tiêu', 'Cần và đã có'],
    widths: [42, 14, 44],
    numbers: [1],
    rows: evidenceOf(catalog).fields.map((it) => [
      [it.field.name],
      [String(rowsOf(it).length)],
      [capitalise(fieldInWords(it))],
    ]),
  };
}

/** Every target with its level, its figures and the verdict. */
export function targetsTable(title: string, figures: Figures, setting: Setting): Block {
  const rows = setting.catalog.fields.flatMap(({ name, targets }) =>
    targets.length === 0
      ? []
      : [[[name]], ...targets.map((it): Cell[] => targetRow(it, figures, setting))],
  );
  return {
    kind: 'table',
    title,
    head: ['Chỉ tiêu', 'Mục tiêu', 'Số đã công bố', 'Kết luận'],
    widths: [29, 18, 35, 18],
    rows,
  };
}

function targetRow(indicator: Indicator, figures: Figures, setting: Setting): Cell[] {
  const { shortName, goal = '', progress } = indicator;
  const beside = [progress?.provisional, progress?.atEnd].flatMap((it): Line[] =>
    it === undefined ? [] : [[{ text: it, italic: true }]],
  );
  return [
    [shortName],
    [goal],
    [...figureCell(indicator, figures, setting), ...beside],
    [progress?.label ?? ''],
  ];
}

/** The figures of targets in a year. */
function targetFigures(year: number, figures: Figures, setting: Setting): Block {
  return {
    kind: 'table',
    title: `Số liệu của các chỉ tiêu, năm ${year}`,
    head: ['Chỉ tiêu', 'Mục tiêu', 'Số đã công bố'],
    widths: [32, 26, 42],
    rows: indicatorsOf(figures).map((it) => [
      [it.shortName],
      [it.goal ?? ''],
      figureCell(it, figures, setting, false),
    ]),
  };
}

/** The figures of other series in a year. */
function relatedFigures(year: number, figures: Figures, setting: Setting): Block {
  return {
    kind: 'table',
    title: `Số liệu liên quan mà kế hoạch không đặt mức, năm ${year}`,
    head: ['Số liệu', 'Số đã công bố'],
    widths: [46, 54],
    rows: indicatorsOf(figures).map((it) => [
      [it.shortName],
      figureCell(it, figures, setting, false),
    ]),
  };
}

/** The indicators that figures are of, each once. */
export const indicatorsOf = (figures: Figures): Indicator[] => [
  ...new Set(figures.map(({ indicator }) => indicator)),
];

/** The figures of a year: of targets where they are wanted, and of other series. */
export function yearFigures(
  { year, figures }: ReportYear,
  setting: Setting,
  { targets }: { targets: boolean },
): Block[] {
  const [ofTargets, others] = [true, false].map((it) =>
    figures.filter(({ indicator }) => (indicator.target !== undefined) === it),
  );
  const tables = [
    ...(targets && ofTargets?.length ? [targetFigures(year, ofTargets, setting)] : []),
    ...(others?.length ? [relatedFigures(year, others, setting)] : []),
  ];
  return tables.length > 0 ? tables : [text('Chưa có số liệu.')];
}

/** The charts of indicators that have one. */
export function charts(indicators: readonly Indicator[], { catalog }: Setting): Block[] {
  const { term } = catalog.unit;
  return indicators.flatMap((indicator): Block[] => {
    const chart = indicatorChart(indicator, term);
    const finding = chartFinding(indicator, term);
    if (!chart || finding === undefined) return [];
    const key = keyInWords(keyOf(chart));
    return [{ kind: 'picture', chart, title: capitalise(indicator.name), finding, key }];
  });
}

const claimYear = (year: number, { kind }: Observation) =>
  kind === 'estimate' ? `${year} (báo trước khi hết năm)` : String(year);

/** What the unit reported of itself. */
export function claimsPart(setting: Setting): Block[] {
  const { unit, targets } = setting.catalog;
  const claims = claimsOf(setting.catalog);
  const sentence = claims && claimsSentence(claims, unit.words.kind);
  if (!claims || sentence === undefined) return [];
  return [
    text(sentence),
    text(
      `Đây là lời ${unit.words.kind} tự báo về kế hoạch của từng năm, không phải ${targets.length} chỉ tiêu thi đua; không kiểm chứng được từng chỉ tiêu.`,
    ),
    {
      kind: 'table',
      title: `Chỉ tiêu của kế hoạch từng năm, theo báo cáo của ${unit.words.kind}`,
      head: ['Năm', 'Đạt', 'Chờ công nhận', 'Chưa đạt theo báo cáo lúc đó'],
      widths: [27, 19, 21, 33],
      numbers: [1, 2, 3],
      rows: claims.years.map(({ year, observation, met, pending, unmet }): Cell[] =>
        observation
          ? [
              [[noted(claimYear(year, observation), observation.source, setting)]],
              [`${met}/${observation.outOf}`],
              [String(pending)],
              [String(unmet)],
            ]
          : [[String(year)], [NONE], [NONE], [NONE]],
      ),
    },
  ];
}

/** The dated facts of a year. */
export function milestones({ milestones: facts }: ReportYear, setting: Setting): Block[] {
  if (facts.length === 0) return [text('Chưa tìm thấy mốc nào.')];
  return facts.map(({ date, fact, movement, source }) =>
    dash(
      ...(date ? [`${formatDateShort(date)}: `] : []),
      noted(
        movement ? `${fact.replace(/\.$/, '')} (${movement.shortName}).` : fact,
        source,
        setting,
      ),
    ),
  );
}

/** The cases of a year, no closer than their list has them; each page has its sources. */
export function exemplars({ exemplars: cases }: ReportYear, { absolute }: Setting): Block[] {
  if (cases.length === 0) return [text('Chưa tìm thấy gương nào.')];
  return cases.map(({ headline, place, standing, path }) =>
    dash({
      text: `${headline}, ${place.title} (${STANDING_LABELS[standing]})`,
      note: `Nguồn và căn cứ: ${absolute(path)}`,
    }),
  );
}

const names = (indicators: readonly Indicator[]) =>
  indicators.map(({ shortName }) => shortName).join('; ');

/** More names than these stand by their fields. */
const MANY = 8;

/** The figures that a year still wants. */
export function missing({ missing: wanted, disputed }: ReportYear): Block[] {
  const fields = Map.groupBy(wanted, ({ field }) => field.name);
  const lacking = `Thiếu số thực hiện cả năm của ${wanted.length} chỉ tiêu:`;
  const listed =
    wanted.length > MANY && fields.size > 1
      ? [
          text(lacking, { keep: true }),
          ...[...fields].map(([field, own]) => dash(`${field}: ${names(own)}.`)),
        ]
      : [text(`${lacking} ${names(wanted)}.`)];
  return [
    ...(wanted.length > 0 ? listed : [text('Không thiếu số nào cần cho năm này.')]),
    ...(disputed.length > 0
      ? [text(`Có những số khác nhau, chưa biết số nào đúng: ${names(disputed)}.`)]
      : []),
  ];
}
