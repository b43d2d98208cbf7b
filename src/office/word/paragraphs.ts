/** Paragraphs of Word. */
import {
  AlignmentType,
  BorderStyle,
  FootnoteReferenceRun,
  HeadingLevel,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Flow, Line, Paragraph as Text } from './document.ts';

/** Millimetres in twentieths of a point, in which Word measures; never less than they are. */
export const mm = (millimetres: number) => Math.ceil((millimetres * 1440) / 25.4);

/** A4 and the margins of official documents (NĐ 30/2020/NĐ-CP, Phụ lục I), in millimetres. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;
export const TEXT_WIDTH = mm(PAGE.width - PAGE.left - PAGE.right);

const FIRST_LINE = mm(12.7);
const ABOVE = 6;
const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** Of a list whose items are numbered. */
export const NUMBERED = 'items';

/** Points in the same measure. */
export const points = (size: number) => size * 20;

export interface Setting {
  /** The footnotes so far, in order. */
  notes: string[];
  /** Of the column, in twentieths of a point. */
  width: number;
}

interface Look {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  size?: number | undefined;
}

/** The runs of a line; behind one with a footnote its number. */
export function runs(line: Line, { notes }: Setting, look: Look = {}) {
  const parts = typeof line === 'string' ? [line] : line;
  return parts.flatMap((part) => {
    const { note, again, ...own } = typeof part === 'string' ? { text: part } : part;
    const { text, bold, italic, size } = { ...look, ...own };
    const run = new TextRun({
      text,
      ...(bold && { bold }),
      ...(italic && { italics: italic }),
      ...(size !== undefined && { size: size * 2 }),
    });
    if (note === undefined) return [run];
    const said = again !== undefined && notes.includes(note) ? again : note;
    return [run, new FootnoteReferenceRun(notes.push(said))];
  });
}

function plain(of: Text, setting: Setting): Paragraph {
  const { line, align, above = ABOVE, flush, keep, ...look } = of;
  return new Paragraph({
    children: runs(line, setting, look),
    alignment: align ? ALIGN[align] : AlignmentType.JUSTIFIED,
    spacing: { before: points(above) },
    ...(keep && { keepNext: keep }),
    ...(!align && !flush && { indent: { firstLine: FIRST_LINE } }),
  });
}

/** Dots up to the edge of the column: where people type, they make way. */
function dotted(label: string, keep: boolean, { width }: Setting): Paragraph {
  return new Paragraph({
    children: [new TextRun({ children: [label, new Tab()] })],
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    spacing: { before: points(ABOVE / 2) },
    ...(keep && { keepNext: keep }),
  });
}

function rule(length: number, { width }: Setting): Paragraph {
  const beside = Math.round((width - mm(length)) / 2);
  return new Paragraph({
    children: [],
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: beside, right: beside },
    spacing: { before: points(2), line: points(3), lineRule: LineRuleType.EXACT },
  });
}

/** What flows down a column. */
export function paragraphs(block: Flow, setting: Setting): Paragraph[] {
  switch (block.kind) {
    case 'text':
      return [plain(block, setting)];
    case 'heading':
      return [
        new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] }),
      ];
    case 'item':
      return [
        new Paragraph({
          children: runs(block.line, setting),
          numbering: { reference: NUMBERED, level: 0 },
          alignment: AlignmentType.JUSTIFIED,
          spacing: { before: points(ABOVE) },
          keepLines: true,
          ...(block.keep && { keepNext: block.keep }),
        }),
      ];
    case 'field':
      return Array.from({ length: block.lines + 1 }, (_line, i) =>
        dotted(i === 0 ? `${block.label} ` : '', block.keep ?? false, setting),
      );
    case 'rule':
      return [rule(block.length, setting)];
  }
}
