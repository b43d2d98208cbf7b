/** Tables of Word: of data, and of two columns side by side. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Flow, Table as Data } from './document.ts';
import { paragraphs, points, runs, TEXT_WIDTH, type Setting } from './paragraphs.ts';

/** A table of so many rows stands on one page. */
const SHORT = 6;
/** Of the letters in a table, in points. */
const SIZE = 12;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const sides = (line: typeof LINE | typeof NONE) => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});
const PADDING = { top: points(2), bottom: points(2), left: points(4), right: points(4) };

const twips = (hundredths: number) => Math.round((TEXT_WIDTH * hundredths) / 100);

interface CellLook {
  bold?: boolean;
  align?: typeof AlignmentType.CENTER;
  /** Keeps the row on the page of the next. */
  keep?: boolean;
  span?: number;
}

function cell(lines: Cell, width: number, setting: Setting, look: CellLook = {}): TableCell {
  const { bold = false, align = AlignmentType.LEFT, keep = false, span } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign:
      bold && align === AlignmentType.CENTER ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(span !== undefined && { columnSpan: span }),
    children: lines.map(
      (line) =>
        new Paragraph({
          children: runs(line, setting, { bold, size: SIZE }),
          alignment: align,
          keepNext: keep,
        }),
    ),
  });
}

/** A table with its head on every page that it reaches; its title stays with it. */
export function table(
  { title, head, widths, numbers = [], rows }: Data,
  setting: Setting,
): (Paragraph | Table)[] {
  const columns = widths.map(twips);
  const row = (cells: readonly Cell[], at: number) => {
    const keep = rows.length <= SHORT && at < rows.length - 1;
    const [first = []] = cells;
    const spans = cells.length === 1;
    return new TableRow({
      cantSplit: true,
      children: spans
        ? [cell(first, TEXT_WIDTH, setting, { bold: true, keep: true, span: columns.length })]
        : cells.map((lines, i) =>
            cell(lines, columns[i] ?? 0, setting, {
              keep,
              ...(numbers.includes(i) && { align: AlignmentType.CENTER }),
            }),
          ),
    });
  };
  return [
    new Paragraph({
      children: runs(title, setting, { bold: true }),
      alignment: AlignmentType.CENTER,
      spacing: { before: points(10), after: points(4) },
      keepNext: true,
    }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: columns,
      layout: TableLayoutType.FIXED,
      borders: sides(LINE),
      margins: PADDING,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((words, i) =>
            cell([words], columns[i] ?? 0, setting, {
              bold: true,
              align: AlignmentType.CENTER,
              keep: true,
            }),
          ),
        }),
        ...rows.map(row),
      ],
    }),
  ];
}

/** Two columns that stay on one page. */
export function beside(
  left: number,
  columns: readonly [readonly Flow[], readonly Flow[]],
  { notes }: Setting,
): Table {
  const widths = [twips(left), TEXT_WIDTH - twips(left)] as const;
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: sides(NONE),
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: widths.map(
          (width, i) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: (columns[i] ?? []).flatMap((it) => paragraphs(it, { notes, width })),
            }),
        ),
      }),
    ],
  });
}
