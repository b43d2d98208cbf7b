/** The pictures that newsrooms take: a chart or what all targets need, under its finding, over source, date and licence. */
import type { Catalog, Indicator, IndicatorGroup } from '../catalog/types.ts';
import { drawnFigures, type Chart } from '../charts/chart.ts';
import { shownFigures } from '../charts/columns.ts';
import { chartFinding } from '../charts/finding.ts';
import { indicatorChart } from '../charts/indicatorChart.ts';
import { keyItems, keyOf, type KeyItem } from '../charts/key.ts';
import { structureChart } from '../charts/structureChart.ts';
import { formatDateShort } from '../domain/dates.ts';
import { files, routes } from '../domain/routes.ts';
import { capitalise } from '../domain/vietnamese.ts';
import type { Source } from '../schemas/source.ts';
import {
  evidenceHeadline,
  evidenceInWords,
  evidenceOf,
  KNOWN_WORDS,
  SQUARES,
  squaresOf,
  type Square,
} from '../views/evidence.ts';
import { planOfUnit } from '../views/words.ts';

/** A part of a whole in the key of a chart, by its place. */
export interface PartItem {
  part: number;
  words: string;
}

export interface NewsPicture {
  /** Path of the picture from the site's root. */
  path: string;
  /** What it is about, over what it shows. */
  subject: string;
  title: string;
  chart?: { drawing: Chart; key: (KeyItem | PartItem)[] };
  squares?: {
    rows: { name: string; squares: Square[] }[];
    key: { square: Square; words: string }[];
  };
  /** Under the picture: what it leaves open. */
  note?: string;
  /** Whose figures. */
  source: string;
  /** Who drew it: name, address, day and licence. */
  origin: string;
}

interface Setting {
  catalog: Catalog;
  /** Full address of a path of the site. */
  absolute: (path: string) => string;
}

const SQUARE_WORDS: Record<Square, string> = {
  ...KNOWN_WORDS,
  document: 'có văn bản xác nhận',
  noDocument: 'cần văn bản, chưa thấy',
};

/** Name, address, day and licence. */
function origin(path: string, { catalog, absolute }: Setting): string {
  const { site } = catalog;
  const day = `cập nhật ${formatDateShort(site.dataAsOf)}`;
  // Lines break between these alone.
  return [site.name, absolute(path), day, site.contentLicence.name]
    .map((it) => it.replaceAll(' ', '\u00a0'))
    .join('\u00a0· ');
}

/** `Báo Thử (01/2022; không rõ ngày)`: each publisher once, with the day of each source. */
function publishers(sources: readonly Source[]): string {
  const groups = Map.groupBy(sources, ({ publisher }) => publisher);
  return [...groups]
    .map(([publisher, own]) => {
      const days = own.map(({ date }) => (date ? formatDateShort(date) : 'không rõ ngày'));
      return `${publisher} (${[...new Set(days)].join('; ')})`;
    })
    .join(', ');
}

/** The chart of an indicator; nothing where it has none. */
export function chartPicture(indicator: Indicator, setting: Setting): NewsPicture | undefined {
  const { unit } = setting.catalog;
  const drawing = indicatorChart(indicator, unit.term);
  const title = chartFinding(indicator, unit.term);
  if (!drawing || title === undefined) return undefined;
  const sources = shownFigures(indicator, unit.term).map(({ source }) => source);
  return {
    path: files.chartPicture(indicator.id),
    subject: `${capitalise(indicator.name)}, ${unit.words.title}`,
    title,
    chart: { drawing, key: keyItems(keyOf(drawing)) },
    source: `Nguồn số liệu: ${publishers(sources)}`,
    origin: origin(indicator.path, setting),
  };
}

/** The chart of a group whose parts make up a whole; nothing for another. */
export function structurePicture(group: IndicatorGroup, setting: Setting): NewsPicture | undefined {
  const { catalog } = setting;
  const { id, name, planWords, members } = group;
  const drawing = structureChart(group, catalog.period);
  const [first] = members;
  if (!drawing || !first) return undefined;
  const bars = drawing.config.data.labels ?? [];
  const known = bars.length > 1;
  const sources = members.flatMap(({ observations }) =>
    drawnFigures(observations, catalog.period)
      .filter(({ year }) => bars.includes(String(year)))
      .map(({ source }) => source),
  );
  return {
    path: files.chartPicture(id),
    subject: `${name}, ${catalog.unit.words.title}`,
    title: `Kế hoạch viết: “${planWords.replace(/\.$/, '')}”`,
    chart: { drawing, key: members.map(({ shortName }, part) => ({ part, words: shortName })) },
    ...(!known && {
      note: 'Biểu đồ chỉ có mục tiêu: chưa tìm thấy năm nào có đủ số của mọi phần.',
    }),
    source: [
      `Nguồn mục tiêu: ${planOfUnit(catalog)}`,
      ...(known ? [`nguồn số liệu: ${publishers(sources)}`] : []),
    ].join('; '),
    origin: origin(first.path, setting),
  };
}

/** What the targets need and what is known of it; nothing where the plan sets no target. */
export function evidencePicture(setting: Setting): NewsPicture | undefined {
  const { catalog } = setting;
  const evidence = evidenceOf(catalog);
  const rows = evidence.fields.map((it) => ({ name: it.field.name, squares: squaresOf(it) }));
  if (rows.length === 0) return undefined;
  const drawn = new Set(rows.flatMap(({ squares }) => squares));
  return {
    path: files.chartPicture('tong-quan'),
    subject: `Số liệu cần để kết luận ${catalog.targets.length} chỉ tiêu của ${planOfUnit(catalog)}`,
    title: evidenceHeadline(evidence),
    squares: {
      rows,
      key: SQUARES.filter((it) => drawn.has(it)).map((square) => ({
        square,
        words: SQUARE_WORDS[square],
      })),
    },
    note: [evidenceInWords(evidence), 'Thiếu số liệu không có nghĩa là không đạt.']
      .filter(Boolean)
      .join(' '),
    source: 'Mỗi ô là một con số hoặc một văn bản. Nguồn của từng số: xem trang từng chỉ tiêu.',
    origin: origin(routes.indicators, setting),
  };
}
