/** What typed figures would change in the records: new ones, changed ones, and those that cannot be told. */
import { applyEdits, modify } from 'jsonc-parser';
import { formatFigure, plainSpaces } from '../../domain/format.ts';
import {
  FIGURE_KINDS,
  indicatorSchema,
  type IndicatorData,
  type Observation,
} from '../../schemas/indicator.ts';
import { issueMessage } from '../../problems/issueMessage.ts';
import { FORM_COLUMNS, type FormKey } from './form.ts';
import type { Fault, TypedFigure } from './typedFigures.ts';

/** A row that changes a record. */
export interface Change {
  row: number;
  kind: 'new' | 'changed';
  indicator: string;
  /** Its place among the observations, once all changes are made. */
  index: number;
  /** What it says, for whoever is asked. */
  words: string;
  reason: string | undefined;
}

export interface ImportPlan {
  changes: Change[];
  /** Rows that say what the records say already. */
  same: number[];
  faults: Fault[];
  /** The files' new texts by indicator. */
  texts: Map<string, string>;
}

/** An indicator as its file has it. */
export interface IndicatorFile {
  id: string;
  data: IndicatorData;
  text: string;
}

type Stored = Partial<Observation>;

/** The fields of an observation in the order in which they are written. */
const ORDER = [
  'year', 'value', 'outOf', 'bound', 'kind', 'span', 'coverage', 'place', 'area', 'verified',
  'asOf', 'source', 'note',
] as const; // prettier-ignore
const SOURCE_ORDER = [
  'title',
  'publisher',
  'url',
  'noUrlReason',
  'date',
  'read',
  'accessed',
] as const;

/** What goes without saying, and is not written. */
const DEFAULTS: Stored = { bound: 'exact', coverage: 'unit', verified: true };

const observationSchema = indicatorSchema.shape.observations.unwrap().element;

const where = ({ coverage = 'unit', place, area }: Stored) => [coverage, place, area].join('|');
const sourceOf = ({ url, title }: Partial<Observation['source']>) => url ?? title;

/** True where a row may speak of a figure of the records. */
function mayBe({ given, source }: TypedFigure, it: Stored): boolean {
  const from = sourceOf(source);
  return (
    it.year === given.year &&
    it.kind === given.kind &&
    where(it) === where(given) &&
    (from === undefined || it.source?.url === from || it.source?.title === from)
  );
}

/** The figures of the records that a row speaks of; the span tells them apart where there are several. */
function matches(figure: TypedFigure, observations: readonly Observation[]): number[] {
  const found = observations.flatMap((it, i) => (mayBe(figure, it) ? [i] : []));
  if (figure.given.span === undefined) return found;
  const spans = found.filter((i) => observations[i]?.span === figure.given.span);
  return spans.length > 0 || sourceOf(figure.source) !== undefined ? spans : found;
}

function written(figure: TypedFigure): Record<string, unknown> {
  const values: Record<string, unknown> = { ...figure.given };
  values['source'] = Object.fromEntries(
    SOURCE_ORDER.flatMap((key) => (key in figure.source ? [[key, figure.source[key]]] : [])),
  );
  return Object.fromEntries(
    ORDER.flatMap((key) =>
      key in values && values[key] !== DEFAULTS[key as keyof Stored] ? [[key, values[key]]] : [],
    ),
  );
}

/** The cells whose field the shape of a figure refuses. */
function shapeFaults(figure: TypedFigure, value: unknown): Fault[] {
  const result = observationSchema.safeParse(value);
  return (result.error?.issues ?? []).map((issue) => {
    const { path, code } = issue;
    const key = (path[0] === 'source' ? (path[1] ?? 'title') : path[0]) as FormKey;
    const missing = figure.cells[key] === undefined && /^invalid_(?:type|value)$/.test(code);
    const stored = path.reduce<unknown>(
      (it, at) => (it as Record<PropertyKey, unknown>)?.[at],
      value,
    );
    const asked = { value: stored, schema: undefined, optional: false, bounded: false };
    return {
      at: figure.cells[key]?.at ?? `dòng ${figure.row}`,
      message: `${FORM_COLUMNS[key]?.title ?? key}: ${missing ? 'bỏ trống' : issueMessage(issue, asked)}`,
    };
  });
}

/** Changes a JSON text in the style of the content; a new field goes where fields of its kind stand. */
function set(text: string, path: (string | number)[], value: unknown): string {
  const order: readonly unknown[] = path.at(-2) === 'source' ? SOURCE_ORDER : ORDER;
  const at = order.indexOf(path.at(-1));
  return applyEdits(
    text,
    modify(text, path, value, {
      formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
      ...(at >= 0 && {
        getInsertionIndex: (names) => names.filter((it) => order.indexOf(it) < at).length,
      }),
    }),
  );
}

/** The fields that a row gives another value, with both. */
function differing(figure: TypedFigure, it: Observation) {
  const pairs = [
    ...Object.entries(figure.given).map(([key, value]) => [[key], value] as const),
    ...Object.entries(figure.source).map(([key, value]) => [['source', key], value] as const),
  ];
  return pairs.filter(([path, value]) => {
    const stored = path.reduce<unknown>(
      (inner, key) => (inner as Record<string, unknown>)[key],
      it,
    );
    return stored !== value;
  });
}

const phrase = ({ value = 0, bound = 'exact', outOf }: Stored, unit: string) =>
  plainSpaces(formatFigure({ value, bound, outOf }, unit));

/** A figure that the records do not have; it goes below the others. */
function addFigure(figure: TypedFigure, { data, text }: IndicatorFile, plan: ImportPlan): void {
  const { row, indicator, given, source, reason } = figure;
  const value = written(figure);
  const faults = shapeFaults(figure, value);
  plan.faults.push(...faults);
  if (faults.length > 0) return;
  const index =
    data.observations.length +
    plan.changes.filter((it) => it.kind === 'new' && it.indicator === indicator).length;
  plan.texts.set(indicator, set(plan.texts.get(indicator) ?? text, ['observations', -1], value));
  const words = `${headOf(figure, data)}: ${phrase(given, data.unit)}; ${source.publisher}, “${source.title}”`;
  plan.changes.push({ row, kind: 'new', indicator, index, words, reason });
}

/** A figure that the records have, with other values; what the row leaves out stays. */
function changeFigure(
  figure: TypedFigure,
  { data, text }: IndicatorFile,
  index: number,
  stored: Observation,
  plan: ImportPlan,
): void {
  const { row, indicator, given, reason } = figure;
  const others = differing(figure, stored);
  if (others.length === 0) {
    plan.same.push(row);
    return;
  }
  plan.texts.set(
    indicator,
    others.reduce(
      (current, [path, value]) => set(current, ['observations', index, ...path], value),
      plan.texts.get(indicator) ?? text,
    ),
  );
  const details = others.flatMap(([path, value]) => {
    const name = path.at(-1) as FormKey;
    if (['value', 'bound', 'outOf'].includes(name)) return [];
    return [`${FORM_COLUMNS[name].title.toLowerCase()}: ${String(value)}`];
  });
  const [before, now] = [phrase(stored, data.unit), phrase({ ...stored, ...given }, data.unit)];
  const change = before === now ? now : `${before} → ${now}`;
  const words = [`${headOf(figure, data)}: ${change}`, ...details].join('; ');
  plan.changes.push({ row, kind: 'changed', indicator, index, words, reason });
}

const headOf = ({ given }: TypedFigure, { shortName }: IndicatorData) =>
  `${shortName}, năm ${given.year} (${FIGURE_KINDS[given.kind]})`;

/** What follows from the rows for the files; nothing is to be written where there is a fault. */
export function planImport(
  figures: readonly TypedFigure[],
  files: ReadonlyMap<string, IndicatorFile>,
): ImportPlan {
  const plan: ImportPlan = { changes: [], same: [], faults: [], texts: new Map() };
  /** The row that speaks of each figure. */
  const taken = new Map<string, number>();
  for (const figure of figures) {
    const { row, indicator, given, source } = figure;
    const file = files.get(indicator);
    if (!file) continue;
    const found = matches(figure, file.data.observations);
    const [at] = found;
    const sign =
      at ?? [given.year, given.kind, where(given), sourceOf(source), given.span].join('|');
    const other = taken.get(`${indicator} ${sign}`);
    taken.set(`${indicator} ${sign}`, row);
    const fault = (message: string) => plan.faults.push({ at: `dòng ${row}`, message });
    const stored = at === undefined ? undefined : file.data.observations[at];
    if (other !== undefined)
      fault(`cùng một con số với dòng ${other}; mỗi con số chỉ ghi một dòng`);
    else if (found.length > 1)
      fault(
        `có ${found.length} con số như vậy (cùng năm, loại số, phạm vi, nguồn); hãy ghi địa chỉ nguồn và khoảng thời gian của số cần sửa`,
      );
    else if (at === undefined || !stored) addFigure(figure, file, plan);
    else changeFigure(figure, file, at, stored, plan);
  }
  return plan;
}
