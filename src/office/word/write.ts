/** From a document as data to a file of Word. The same document always gives the same bytes. */
import {
  AlignmentType,
  Document,
  Header,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { chartPng } from '../../charts/png.ts';
import { repack } from '../repack.ts';
import type { Block, WordDocument } from './document.ts';
import { mm, NUMBERED, PAGE, paragraphs, points, TEXT_WIDTH, type Setting } from './paragraphs.ts';
import { beside, table } from './tables.ts';

const FONT = 'Times New Roman';
/** Between lines: 240 is a single one. */
const LEADING = 259;
/** Of footnotes, in points. */
const NOTE_SIZE = 10;
/** Of the key of a chart, in points. */
const KEY_SIZE = 10;
/** How wide a chart stands on the page, in pixels of 1/96 inch, and how much finer it is drawn. */
const CHART = { width: 336, finer: 2 } as const;

type Picture = Extract<Block, { kind: 'picture' }>;

/** A chart under what it shows; its sentence is what those hear who do not see it. */
async function picture({ chart, title, finding, key }: Picture): Promise<Paragraph[]> {
  const height = Math.round((CHART.width * chart.height) / chart.width);
  const image = new ImageRun({
    type: 'png',
    data: await chartPng(chart, CHART.finer),
    transformation: { width: CHART.width, height },
    altText: { name: title, title: `${title}. ${finding}`, description: chart.description },
  });
  return [
    new Paragraph({
      children: [new TextRun({ text: title, bold: true })],
      alignment: AlignmentType.CENTER,
      spacing: { before: points(12) },
      keepNext: true,
    }),
    new Paragraph({
      children: [new TextRun(finding)],
      alignment: AlignmentType.CENTER,
      indent: { left: mm(12), right: mm(12) },
      spacing: { after: points(4) },
      keepNext: true,
    }),
    new Paragraph({ children: [image], alignment: AlignmentType.CENTER, keepNext: true }),
    new Paragraph({
      children: [new TextRun({ text: key, italics: true, size: KEY_SIZE * 2 })],
      alignment: AlignmentType.CENTER,
    }),
  ];
}

async function written(block: Block, setting: Setting) {
  if (block.kind === 'picture') return picture(block);
  if (block.kind === 'table') return table(block, setting);
  if (block.kind === 'beside') return [beside(block.left, block.columns, setting)];
  return paragraphs(block, setting);
}

const headingStyle = (size: number, above: number, italics = false) => ({
  run: { font: FONT, size: size * 2, bold: true, italics, color: '000000' },
  paragraph: { keepNext: true, keepLines: true, spacing: { before: points(above) } },
});

function styles(size: number) {
  return {
    default: {
      document: {
        run: { font: FONT, size: size * 2, language: { value: 'vi-VN' } },
        paragraph: { spacing: { line: LEADING, lineRule: LineRuleType.AUTO } },
      },
      heading1: headingStyle(size, 16),
      heading2: headingStyle(size, 12),
      heading3: headingStyle(size, 10, true),
      footnoteText: {
        run: { font: FONT, size: NOTE_SIZE * 2 },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
    },
  };
}

const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT] })],
    }),
  ],
});

const numbering = {
  config: [
    {
      reference: NUMBERED,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: mm(10), hanging: mm(10) } } },
        },
      ],
    },
  ],
};

/** The file of a document. */
export async function writeWord(document: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, description, author, day, size, blocks } = document;
  const notes: string[] = [];
  const setting = { notes, width: TEXT_WIDTH };
  const children = [];
  for (const block of blocks) children.push(...(await written(block, setting)));
  const footnotes = Object.fromEntries(
    notes.map((note, i) => [
      i + 1,
      { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${note}`)] })] },
    ]),
  );
  const { width, height, top, bottom, left, right } = PAGE;
  const file = new Document({
    title,
    description,
    creator: author,
    lastModifiedBy: author,
    styles: styles(size),
    numbering,
    footnotes,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(width), height: mm(height) },
            margin: {
              top: mm(top),
              bottom: mm(bottom),
              left: mm(left),
              right: mm(right),
              header: mm(10),
            },
          },
        },
        headers: { default: pageNumber },
        children,
      },
    ],
  });
  return repack(await Packer.toBuffer(file), day);
}
