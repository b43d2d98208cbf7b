/** A document as plain data: what it says, block by block. `write.ts` makes a file of it. */
import type { Chart } from '../../charts/chart.ts';

export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** What stands at the foot of the page. */
  note?: string;
  /** What stands there where the note has stood before. */
  again?: string;
}

/** Text, of which parts may look another way or have a footnote. */
export type Line = string | readonly (string | Run)[];

export interface Paragraph {
  kind: 'text';
  line: Line;
  align?: 'left' | 'center' | 'right';
  /** Of its letters, in points; the document's without it. */
  size?: number;
  /** Room above, in points. */
  above?: number;
  bold?: boolean;
  italic?: boolean;
  /** Starts without an indent. */
  flush?: boolean;
  /** Stays on the page of what follows. */
  keep?: boolean;
}

export interface Table {
  kind: 'table';
  /** What it shows, over it. */
  title: string;
  head: readonly string[];
  /** Of its columns, in hundredths of its own width. */
  widths: readonly number[];
  /** Places of columns of short numbers, which stand in their middle. */
  numbers?: readonly number[];
  /** A row of a single cell spans the table and heads the rows after it. */
  rows: readonly (readonly Cell[])[];
}

/** The paragraphs of a cell. */
export type Cell = readonly Line[];

/** What flows down a column. */
export type Flow =
  | Paragraph
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** An item of a numbered list; `keep` as of a paragraph. */
  | { kind: 'item'; line: Line; keep?: boolean }
  /** A label and dots to write on, with whole lines below it. */
  | { kind: 'field'; label: string; lines: number; keep?: boolean }
  /** A thin line in the middle, in millimetres. */
  | { kind: 'rule'; length: number };

export type Block =
  | Flow
  | Table
  /** Side by side, without borders; the first takes `left` hundredths. */
  | { kind: 'beside'; left: number; columns: readonly [readonly Flow[], readonly Flow[]] }
  /** A chart under what it shows and what is to be seen in it, over what its looks mean. */
  | { kind: 'picture'; chart: Chart; title: string; finding: string; key: string };

export interface WordDocument {
  title: string;
  /** What it is about, for programs. */
  description: string;
  /** Who made it. */
  author: string;
  /** The day its data stand for, `YYYY-MM-DD`. */
  day: string;
  /** Of its letters, in points. */
  size: number;
  blocks: readonly Block[];
}

export const text = (line: Line, look: Omit<Paragraph, 'kind' | 'line'> = {}): Paragraph => ({
  kind: 'text',
  line,
  ...look,
});

export const heading = (level: 1 | 2 | 3, words: string): Flow => ({
  kind: 'heading',
  level,
  text: words,
});

/** An item behind a dash, as offices write lists. */
export const dash = (...line: readonly (string | Run)[]): Paragraph => text(['- ', ...line]);
