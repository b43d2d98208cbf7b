/**
 * What the plan's targets need before they can be concluded, and what is known of it, year by year:
 * the picture of the overview and of the home page.
 */
import {
  decidingFigure,
  figureAtEnd,
  isDisputed,
  speaksOfUnit,
  type Figure,
} from '../domain/figures.ts';
import { countWord, formatNumber } from '../domain/format.ts';
import { wholeYears, yearsOf, type Term } from '../domain/period.ts';
import { yearsNeeded, type Measure, type Target } from '../domain/progress.ts';
import type { Catalog, Field, Indicator } from '../catalog/types.ts';
import { endOfUnit } from './words.ts';

/**
 * What is known of a year. Of one that the target needs: `decides`, `estimate`, `partial`, `unverified`,
 * `disputed`, `missing`, or `beside`, where there are figures but none of the whole unit's year. Of any
 * other: `unused`, a figure that concludes nothing; `none`; `noWholeYear`, which the unit did not live through.
 */
export const KNOWN = [
  'decides',
  'estimate',
  'partial',
  'unverified',
  'disputed',
  'beside',
  'missing',
  'unused',
  'none',
  'noWholeYear',
] as const;
export type Known = (typeof KNOWN)[number];

export interface Cell {
  year: number;
  needed: boolean;
  known: Known;
}

export interface EvidenceRow {
  indicator: Indicator;
  /** A cell for every year of the plan; none for a milestone. */
  cells: Cell[];
  /** Of a milestone: whether the document that it needs is known. */
  document: boolean | undefined;
}

/** A target, or the parts of a structure below its name. */
export interface EvidenceBlock {
  group: string | undefined;
  rows: EvidenceRow[];
}

export interface EvidenceField {
  field: Field;
  blocks: EvidenceBlock[];
}

export interface Evidence {
  years: number[];
  fields: EvidenceField[];
  /** Full-year figures that the targets need, and those of them that are known. */
  figures: { needed: number; known: number };
  /** Documents that the milestones need, and those of them that are known. */
  documents: { needed: number; known: number };
}

/** What is known of a year that the target needs. */
function knownOfNeeded(figures: readonly Figure[], year: number, term: Term): Known {
  if (decidingFigure(figures, year)) return 'decides';
  const own = figures.filter((it) => it.year === year && it.kind !== 'plan');
  if (isDisputed(figures, year)) return 'disputed';
  const ofUnit = own.filter((it) => speaksOfUnit(it, term));
  const checked = ofUnit.filter(({ verified }) => verified);
  if (checked.some(({ kind }) => kind === 'estimate')) return 'estimate';
  if (checked.length > 0) return 'partial';
  if (ofUnit.length > 0) return 'unverified';
  return own.length > 0 ? 'beside' : 'missing';
}

/** The years of the plan for a target that figures decide. */
export function evidenceCells(
  measure: Measure,
  target: Target,
  figures: readonly Figure[],
  term: Term,
): Cell[] {
  const needed = yearsNeeded(measure, target, term);
  const whole = wholeYears(term);
  return yearsOf(term).map((year): Cell => {
    if (needed.includes(year))
      return { year, needed: true, known: knownOfNeeded(figures, year, term) };
    if (figures.some((it) => it.year === year && it.kind !== 'plan')) {
      // A sum takes in the unit's last months.
      const added = measure === 'total' && figureAtEnd(figures, term)?.year === year;
      return { year, needed: false, known: added ? 'partial' : 'unused' };
    }
    return { year, needed: false, known: whole.includes(year) ? 'none' : 'noWholeYear' };
  });
}

function evidenceRow(indicator: Indicator, term: Term): EvidenceRow[] {
  const { measure, target, observations, progress } = indicator;
  if (!measure || !target) return [];
  if (measure === 'milestone')
    return [{ indicator, cells: [], document: progress?.outcome === 'met' }];
  return [
    {
      indicator,
      cells: evidenceCells(measure, target, observations, term),
      document: undefined,
    },
  ];
}

/** Rows in the plan's order, those of one structure together where its first part stands. */
function blocksOf(rows: readonly EvidenceRow[]): EvidenceBlock[] {
  const blocks = Map.groupBy(rows, ({ indicator: { group, id } }) => group?.id ?? `target ${id}`);
  return [...blocks.values()].map((own) => ({
    group: own[0]?.indicator.group?.name,
    rows: own,
  }));
}

/** What the targets of the plan need and what is known of it. */
export function evidenceOf({ fields, unit }: Pick<Catalog, 'fields' | 'unit'>): Evidence {
  const { term } = unit;
  const shown = fields.flatMap((field) => {
    const rows = field.targets.flatMap((it) => evidenceRow(it, term));
    return rows.length > 0 ? [{ field, blocks: blocksOf(rows) }] : [];
  });
  const rows = shown.flatMap(rowsOf);
  const needed = rows.flatMap(({ cells }) => cells.filter((it) => it.needed));
  const documents = rows.filter(({ document }) => document !== undefined);
  return {
    years: yearsOf(term),
    fields: shown,
    figures: {
      needed: needed.length,
      known: needed.filter(({ known }) => known === 'decides').length,
    },
    documents: {
      needed: documents.length,
      known: documents.filter(({ document }) => document).length,
    },
  };
}

/** The targets of a field, without their grouping. */
export function rowsOf({ blocks }: EvidenceField): EvidenceRow[] {
  return blocks.flatMap(({ rows }) => rows);
}

/** `55 con số và 2 văn bản`; what there is none of is left out. */
function amounts(figures: number, documents: number, count = formatNumber): string {
  return [figures > 0 && `${count(figures)} con số`, documents > 0 && `${count(documents)} văn bản`]
    .filter(Boolean)
    .join(' và ');
}

/** The picture in a line: `Cần 55 con số và 2 văn bản. Mới có một con số.` */
export function evidenceHeadline({ figures, documents }: Evidence): string {
  const needed = amounts(figures.needed, documents.needed);
  const known = amounts(figures.known, documents.known, countWord);
  const all = figures.known === figures.needed && documents.known === documents.needed;
  return `Cần ${needed}. ${known ? `${all ? 'Có' : 'Mới có'} ${known}` : 'Chưa có gì'}.`;
}

/** What is known of the needed figures that do not decide, for the sentence under the picture. */
const IN_PART: readonly [known: Known, words: string][] = [
  ['estimate', 'mới có số ước'],
  ['partial', 'mới có số chưa trọn năm'],
  ['unverified', 'có số chưa đối chiếu được'],
  ['disputed', 'có những số khác nhau'],
  ['beside', 'chỉ có số của nơi khác'],
  ['missing', 'chưa tìm thấy số nào'],
];

/** `Trong 54 con số còn lại: 2 mới có số ước, 52 chưa tìm thấy số nào.`; nothing where none is left. */
export function evidenceInWords({ fields, figures }: Evidence): string | undefined {
  const left = figures.needed - figures.known;
  if (left === 0) return undefined;
  const cells = fields.flatMap(rowsOf).flatMap(({ cells: own }) => own.filter((it) => it.needed));
  const parts = IN_PART.flatMap(([known, words]) => {
    const count = cells.filter((it) => it.known === known).length;
    return count > 0 ? `${formatNumber(count)} ${words}` : [];
  });
  return `Trong ${formatNumber(left)} con số còn lại: ${parts.join(', ')}.`;
}

/** Why the years after the last whole one are not asked for; nothing where the unit lived through all. */
export function noWholeYearPhrase({ unit }: Pick<Catalog, 'unit'>): string | undefined {
  const end = endOfUnit({ unit });
  const after = yearsOf(unit.term).filter((year) => year > unit.term.lastWholeYear);
  if (!end || after.length === 0) return undefined;
  const years = new Intl.ListFormat('vi').format(after.map(String));
  return `${end}, nên năm ${years} không trọn; trang này không coi số của năm ấy là thiếu.`;
}

/** What a mark means, as the legend has it. */
export const KNOWN_WORDS: Readonly<Record<Known, string>> = {
  decides: 'đã có số thực hiện cả năm',
  estimate: 'mới có số ước',
  partial: 'mới có số chưa trọn năm',
  unverified: 'có số nhưng chưa đối chiếu được',
  disputed: 'có những số khác nhau, chưa biết số nào đúng',
  beside: 'mới có số của nơi khác',
  missing: 'còn thiếu số của năm này',
  unused: 'có số, không dùng để kết luận',
  none: 'không cần số của năm này',
  noWholeYear: 'không có năm trọn vẹn',
};

/** What a cell says to those who do not see its mark. */
export function cellWords({ needed, known }: Cell): string {
  if (!needed && known === 'partial') return 'số đến ngày kết thúc, được cộng vào tổng';
  return known === 'decides' ? 'đã có số thực hiện cả năm, dùng để kết luận' : KNOWN_WORDS[known];
}

/** The marks that a table has, in the order of the legend; those for documents apart. */
export function marksOf({ fields }: Evidence): Known[] {
  const found = new Set(
    fields.flatMap(rowsOf).flatMap(({ cells }) => cells.map(({ known }) => known)),
  );
  return KNOWN.filter((known) => found.has(known));
}

/** A needed figure or document of a field, as one square of the small form. */
export const SQUARES = [...KNOWN, 'document', 'noDocument'] as const;
export type Square = (typeof SQUARES)[number];

/** The squares of a field: figures best known first, then documents. */
export function squaresOf(field: EvidenceField): Square[] {
  const rows = rowsOf(field);
  const cells = rows.flatMap((it) => it.cells.filter(({ needed }) => needed));
  return [
    ...KNOWN.flatMap((known) => cells.flatMap((it) => (it.known === known ? [known] : []))),
    ...rows.flatMap(({ document }) =>
      document === undefined ? [] : [document ? ('document' as const) : ('noDocument' as const)],
    ),
  ];
}

/** `cần 27 con số, có một`, as the small form says it of a field. */
export function fieldInWords(field: EvidenceField): string {
  const squares = squaresOf(field);
  const documents = squares.filter((it) => it === 'document' || it === 'noDocument');
  const known = amounts(
    squares.filter((it) => it === 'decides').length,
    squares.filter((it) => it === 'document').length,
    countWord,
  );
  const needed = amounts(squares.length - documents.length, documents.length);
  return `cần ${needed}; ${known ? `có ${known}` : 'chưa có gì'}`;
}
