/** The rows of the form as figures: what each cell means, and what is wrong with it by its address. */
import { isPartialDate } from '../../domain/dates.ts';
import {
  readNumber,
  shownNumber,
  twoReadings,
  type TypedNumber,
} from '../../domain/typedNumbers.ts';
import { isoDate } from '../../problems/repair.ts';
import type { IndicatorData, Observation } from '../../schemas/indicator.ts';
import { CellFault, chosen } from './chosen.ts';
import { FORM_COLUMNS, type choicesOf, type FormKey } from './form.ts';
import type { TypedCell, TypedRow } from './read.ts';

/** What is wrong, with the cell or row where it is. */
export interface Fault {
  at: string;
  message: string;
}

/** What a row says of a figure; what it leaves out is not there. */
export interface TypedFigure {
  row: number;
  /** The cells by field, to name one. */
  cells: TypedRow['cells'];
  indicator: string;
  given: Partial<Omit<Observation, 'source'>> & Pick<Observation, 'year' | 'value' | 'kind'>;
  source: Partial<Observation['source']>;
  reason?: string | undefined;
}

interface Known {
  choices: ReturnType<typeof choicesOf>;
  /** The indicators' data by id. */
  indicators: ReadonlyMap<string, IndicatorData>;
}

/** Excel's day numbers of the years 2000 to 2099. */
const SERIALS = { from: 36_526, to: 73_050 };

const textOf = (cell: TypedCell): string =>
  cell.text ?? cell.date ?? (cell.number === undefined ? '' : String(cell.number));

function numberOf(cell: TypedCell, unit: string): TypedNumber {
  if (cell.date !== undefined)
    throw new CellFault(
      `là ngày ${cell.date}, không phải con số; Excel có thể đã đổi thứ bạn gõ thành ngày`,
    );
  const reading =
    cell.number === undefined
      ? readNumber(cell.text ?? '', { unit })
      : shownNumber(cell.number, cell.format, { unit });
  if ('fault' in reading) throw new CellFault(reading.fault);
  if ('none' in reading) throw new CellFault('không có con số; chưa có số thì xóa cả dòng');
  if (reading.number.other !== undefined)
    throw new CellFault(twoReadings(cell.text ?? '', reading.number));
  if (reading.number.outOf !== undefined && unit === '%')
    throw new CellFault(
      `“${cell.text ?? ''}” là một phần của tổng số, còn chỉ tiêu tính bằng %; hãy gõ tỷ lệ`,
    );
  return reading.number;
}

function dateOf(cell: TypedCell): string {
  const { number } = cell;
  const serial = number !== undefined && number >= SERIALS.from && number <= SERIALS.to;
  const text = serial
    ? new Date(Math.round((number - 25_569) * 86_400_000)).toISOString().slice(0, 10)
    : textOf(cell);
  const date = isoDate(text.replace(/ 0?0:00(?::00)?$/, ''));
  if (date === undefined || !isPartialDate(date))
    throw new CellFault(`“${text}” không phải ngày, tháng hay năm; hãy gõ như 30/6/2024, 6/2024`);
  return date;
}

function yearOf(cell: TypedCell): number {
  const text = textOf(cell);
  if (!/^(?:năm )?20\d\d$/i.test(text))
    throw new CellFault(`“${text}” không phải năm; hãy gõ bốn chữ số, như 2024`);
  return Number(text.slice(-4));
}

/** An address, or that behind the words of a link. */
const addressOf = (cell: TypedCell): string =>
  /^https?:/i.test(textOf(cell)) ? textOf(cell) : (cell.link ?? textOf(cell));

/** The bound of a figure: by its column or by a word in the number's cell, and never two. */
function boundOf(column: Observation['bound'] | undefined, word: TypedNumber['bound']) {
  if (column !== undefined && word !== 'exact' && column !== word)
    throw new CellFault('khác với chữ đứng cạnh con số; hãy chỉ ghi một nơi');
  return word === 'exact' ? column : word;
}

function typedFigure(typed: TypedRow, { choices, indicators }: Known, faults: Fault[]) {
  const { row, cells } = typed;
  /** Reads a cell where there is one; what is wrong with it is kept, and the others are read on. */
  const read = <T>(key: FormKey, reader: (cell: TypedCell) => T): T | undefined => {
    const cell = cells[key];
    if (!cell) return undefined;
    try {
      if (cell.fault !== undefined) throw new CellFault(cell.fault);
      return reader(cell);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push({ at: cell.at, message: `${FORM_COLUMNS[key].title}: ${error.message}` });
      return undefined;
    }
  };
  const choice = <T extends string>(key: FormKey & keyof Known['choices']) =>
    read(key, (cell) => chosen(textOf(cell), choices[key])) as T | undefined;
  const text = (key: FormKey) => read(key, textOf);

  const indicator = choice<string>('indicator');
  const unit = indicators.get(indicator ?? '')?.unit ?? '';
  const named = choice<string>('unit');
  if (named !== undefined && indicator !== undefined && named !== unit)
    faults.push({
      at: cells.unit?.at ?? '',
      message: `Đơn vị: “${named}” không phải đơn vị của chỉ tiêu (${unit})`,
    });
  const number = indicator === undefined ? undefined : read('value', (it) => numberOf(it, unit));
  const total = indicator === undefined ? undefined : read('outOf', (it) => numberOf(it, unit));
  const column = choice<Observation['bound']>('bound');
  const bound =
    number && read(cells.bound ? 'bound' : 'value', () => boundOf(column, number.bound));
  const verified = choice<'true' | 'false'>('verified');
  const given = {
    year: read('year', yearOf),
    value: number?.value,
    outOf: total?.value ?? number?.outOf,
    bound,
    kind: choice<Observation['kind']>('kind'),
    span: text('span'),
    coverage: choice<Observation['coverage']>('coverage'),
    place: choice<string>('place'),
    area: text('area'),
    verified: verified && verified === 'true',
    asOf: read('asOf', dateOf),
    note: text('note'),
  };
  const source = {
    title: text('title'),
    publisher: text('publisher'),
    url: read('url', addressOf),
    noUrlReason: text('noUrlReason'),
    date: read('date', dateOf),
    read: choice<Observation['source']['read']>('read'),
    accessed: read('accessed', dateOf),
  };
  for (const key of ['indicator', 'year', 'value', 'kind'] as const)
    if (!cells[key])
      faults.push({
        at: `dòng ${row}`,
        message: `${FORM_COLUMNS[key].title}: bỏ trống${key === 'value' ? '; chưa có số thì xóa cả dòng' : ''}`,
      });
  return { row, cells, indicator, given, source, reason: text('reason') };
}

/** Keeps what was given. */
const present = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, it]) => it !== undefined)) as Partial<T>;

/** Reads all rows; with any fault nothing of them is to be used. */
export function typedFigures(
  rows: readonly TypedRow[],
  known: Known,
): { figures: TypedFigure[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const figures = rows.flatMap((row): TypedFigure[] => {
    if (row.hidden)
      faults.push({
        at: `dòng ${row.row}`,
        message: 'dòng hoặc cột đang bị ẩn; hãy hiện ra xem lại, hoặc xóa',
      });
    const before = faults.length;
    const figure = typedFigure(row, known, faults);
    if (faults.length > before || figure.indicator === undefined) return [];
    return [
      {
        ...figure,
        indicator: figure.indicator,
        given: present(figure.given) as TypedFigure['given'],
        source: present(figure.source) as TypedFigure['source'],
      },
    ];
  });
  return { figures, faults };
}
