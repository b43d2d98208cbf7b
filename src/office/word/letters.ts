/** The files that people fill in: a request for missing figures, and the nomination of an exemplar. */
import type { Body, Catalog } from '../../catalog/types.ts';
import { capitalise } from '../../domain/vietnamese.ts';
import type { Lacking } from '../../views/missing.ts';
import {
  NOMINATION,
  NOMINATION_SIGNED,
  NOMINATION_TITLE,
  type FormLine,
} from '../../views/nomination.ts';
import { requestWords } from '../../views/requestLetter.ts';
import { text, type Block, type Flow, type WordDocument } from './document.ts';

const ticks = (choices: readonly string[]) => choices.map((it) => `☐ ${it}`).join('     ');

/** The national title over a letter of a person. */
const nationalTitle: readonly Flow[] = [
  text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true, above: 0 }),
  text('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true, above: 0 }),
  { kind: 'rule', length: 62 },
];

const letter = (
  { site }: Pick<Catalog, 'site'>,
  title: string,
  description: string,
  size: number,
  blocks: readonly Block[],
): WordDocument => ({
  title,
  description,
  author: site.name,
  day: site.dataAsOf,
  size,
  blocks: [...nationalTitle, text(title, { align: 'center', bold: true, above: 18 }), ...blocks],
});

const field = (label: string, lines = 0): Flow => ({ kind: 'field', label, lines });
/** One that stays on the page of what follows. */
const keptField = (label: string): Flow => ({ kind: 'field', label, lines: 0, keep: true });

/** A request as its page has it; `about` says for which target or body it is. */
export function requestDocument(
  catalog: Catalog,
  bodies: readonly Body[],
  lacking: readonly Lacking[],
  about: string,
): WordDocument {
  const words = requestWords(catalog, bodies, lacking);
  const { label, choices } = words.forms;
  return letter(catalog, words.title, capitalise(about), 14, [
    text(`Kính gửi: ${words.to}`, { flush: true, above: 14 }),
    ...words.sender.map((it) => field(it)),
    text(words.opening, { above: 10 }),
    // Nobody signs on a page without what is asked.
    ...words.items.map((line, i): Flow => ({
      kind: 'item',
      line,
      keep: i === words.items.length - 1,
    })),
    text(`${label} ${ticks(choices)}`, { flush: true, above: 10, keep: true }),
    keptField(words.purpose),
    {
      kind: 'beside',
      left: 45,
      columns: [
        [],
        [
          text(words.day, { align: 'center', italic: true, above: 14 }),
          text(words.signed, { align: 'center', bold: true, above: 0 }),
          text('', { align: 'center', above: 60 }),
        ],
      ],
    },
  ]);
}

function formLine(line: FormLine): Flow {
  if (!('choices' in line)) return field(line.label ?? '', line.lines);
  const label = line.label === undefined ? '' : `${line.label} `;
  return text(label + ticks(line.choices), { align: 'left', above: 3 });
}

/** The form of nomination as its page has it. */
export function nominationDocument(catalog: Pick<Catalog, 'site'>): WordDocument {
  const description = 'Giới thiệu một người, tập thể, mô hình hoặc hộ gia đình có việc làm tốt';
  const signed = NOMINATION_SIGNED.map(([above, below]) => [
    text(above, { align: 'center', above: 12 }),
    text(below, { align: 'center', above: 0 }),
  ]);
  return letter(catalog, NOMINATION_TITLE, description, 12, [
    ...NOMINATION.flatMap(({ title, lines }): Flow[] => [
      ...(title === undefined ? [] : [text(title, { align: 'left', bold: true, keep: true })]),
      ...lines.map(formLine),
    ]),
    { kind: 'beside', left: 50, columns: [signed[0] ?? [], signed[1] ?? []] },
  ]);
}
