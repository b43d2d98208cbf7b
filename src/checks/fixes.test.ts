/** Every fix that the check offers, put in its place: the problem is gone, no other has come, and nothing in it is made up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../domain/suggest.ts';
import { fold, nfc } from '../domain/vietnamese.ts';
import { BLANK } from '../problems/blank.ts';
import { applied } from '../problems/lines.ts';
import type { Problem } from '../problems/problem.ts';
import { isoDate, plainNumber } from '../problems/repair.ts';
import { choicesOf, keysOf, schemaAt } from '../problems/shape.ts';
import { sortContent } from '../reading/files.ts';
import { recordsOf } from '../reading/load.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { brokenOf, valuesByLabel, type Sample } from '../testing/breakages.ts';
import { sourced, storyFile, movementFile } from '../testing/brokenFiles.ts';
import { goodFiles } from '../testing/contentFolder.ts';
import { commendation, input, milestone, TODAY } from '../testing/fixtures.ts';
import { checkRecords } from './records.ts';

type Schema = Parameters<typeof keysOf>[0];

const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

const SAMPLES: Sample[] = [
  {
    path: 'guong-dien-hinh/2023/2023-viec-thu.md',
    kind: 'exemplars',
    text: storyFile(
      {
        commendations: [commendation({ date: '2023-06', decision: '12/QĐ-UBND' })],
        doubts: ['Chưa rõ.'],
      },
      'Một bài để thử, xem [phong trào](/phong-trao/phong-trao-thu/) và [bài gốc](https://bao.vn/bai-goc).\n',
    ),
  },
  {
    path: 'phong-trao/thi-dua-thu.md',
    kind: 'movements',
    text: movementFile({ ledBy: ['ban-thu'], milestones: [milestone({ place: 'thu' })] }),
  },
  {
    path: 'chi-tieu/so-thu.json',
    kind: 'indicators',
    text: json({
      ...input('indicators', { name: 'Số thử', shortName: 'Số thử' }),
      observations: [sourced({ preferred: true, note: 'Một lời ghi.' })],
    }),
  },
  { path: 'viet-tat.json', kind: 'abbreviations', text: json([input('abbreviations')]) },
  { path: 'co-quan.json', kind: 'bodies', text: json([input('bodies')]) },
  { path: 'moc-thoi-gian.json', kind: 'timeline', text: json([input('timeline')]) },
  { path: 'dinh-chinh.json', kind: 'corrections', text: json([input('corrections')]) },
];

const GOOD = {
  ...goodFiles(),
  ...Object.fromEntries(SAMPLES.map(({ path, text }) => [path, text])),
};

/** What the check says of good content with one file replaced. */
function problemsWith(path: string, text: string): Problem[] {
  const entries = Object.entries({ ...GOOD, [path]: text }).map(([at, content]) => {
    const bytes = Buffer.from(content);
    return { path: at, size: bytes.length, read: () => bytes };
  });
  return checkRecords(recordsOf(sortContent(entries)), TODAY).problems;
}

/** Valid words for each blank: what the good file says there, or the first of a few. */
function filled(fix: string, values: ReadonlyMap<string, unknown>): string {
  return fix.replaceAll(BLANK, (blank) => {
    const what = blank.slice('[điền: '.length, -1);
    const [, first] = /^một trong ([^,]+)/.exec(what) ?? [];
    if (first !== undefined)
      return (
        [...values.values()].map(String).find((it) => what.split(/[ ,]+/).includes(it)) ?? first
      );
    if (what.startsWith('true')) return 'false';
    const label = what.replace(/^(?:số, |mã )/, '').replace(/, dạng .*$/, '');
    return String(values.get(label) ?? 'Lời điền vào');
  });
}

const sayings = (problems: readonly Problem[]) =>
  problems.map(({ file, field, message }) => `${file} ${field ?? ''} ${message.split(';')[0]}`);

/** Codes of closed lists and keys of a schema, wherever in it. */
function wordsOf(schema: Schema): {
  keys: string[];
  choices: { value: string; names: string[] }[];
} {
  const parts = [
    ...keysOf(schema).map(({ key }) => schema && schemaAt(schema, [key])),
    schema && schemaAt(schema, [0]),
  ].filter((it) => it !== undefined);
  const below = parts.map(wordsOf);
  return {
    keys: [...keysOf(schema).map(({ key }) => key), ...below.flatMap((it) => it.keys)],
    choices: [
      ...choicesOf(schema).map(({ value, label }) => ({ value, names: [label] })),
      ...below.flatMap((it) => it.choices),
    ],
  };
}

/** Names of the records of the good content, for references by them. */
const IDS = [
  ...(checkRecords(
    recordsOf(
      sortContent(
        Object.entries(GOOD).map(([path, content]) => {
          const bytes = Buffer.from(content);
          return { path, size: bytes.length, read: () => bytes };
        }),
      ),
    ),
    TODAY,
  ).catalog?.fields ?? []),
].map(({ id, name }) => ({ value: id, names: [name] }));

const tokens = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The words of a fix that neither stand in the file nor follow from what does. */
function madeUp(fix: string, text: string, kind: KindName): string[] {
  const { keys, choices } = wordsOf(RECORD_KINDS[kind].schema);
  const values = nfc(text)
    .split('\n')
    .flatMap((line) => [
      line,
      line.replace(/^[^:]*:\s*/, ''),
      ...[...line.matchAll(/["“(]([^"”()]*)["”)]/g)].map(([, it = '']) => it),
    ])
    .map((it) => it.replace(/^[\s"'“]+|[\s"'”,]+$/g, ''));
  const known = new Set([
    ...tokens(text.replaceAll('о', 'o')),
    ...[text, nfc(text), fold(text), ...keys].flatMap(tokens),
    ...values
      .flatMap((it) => [isoDate(it), plainNumber(it, '%')])
      .flatMap((it) => tokens(String(it ?? ''))),
    ...values.flatMap((it) =>
      tokens(
        nearest(
          it,
          [...choices, ...IDS].filter(
            ({ value, names }) => nearest(it, [{ value, names }]) !== undefined,
          ),
        ) ?? '',
      ),
    ),
    ...tokens(text.replace(/[^\p{L}\p{N}\s"'.,:;/()-]/gu, '')),
    ...(/(?<=[":] ?)có|True/u.test(text) ? ['true'] : []),
    'https',
  ]);
  return tokens(fix.replaceAll(BLANK, '').normalize('NFC')).filter(
    (it) => !known.has(it) && !known.has(fold(it)),
  );
}

test('the samples are good', () => {
  expect(
    sayings(
      Object.keys(GOOD)
        .slice(0, 1)
        .flatMap((path) => problemsWith(path, GOOD[path] ?? '')),
    ),
  ).toEqual([]);
});

test(
  'a fix mends what it is offered for, breaks nothing, and makes nothing up',
  { timeout: 120_000 },
  () => {
    let fixes = 0;
    fc.assert(
      fc.property(brokenOf(SAMPLES), ({ path, kind, text }) => {
        const sample = SAMPLES.find((it) => it.path === path) as Sample;
        const before = problemsWith(path, text);
        for (const problem of before.filter(({ file }) => file === `content/${path}`)) {
          const { fix } = problem;
          if (fix === undefined) continue;
          fixes += 1;
          expect(madeUp(fix, text, kind), `${problem.message}\n${fix}`).toEqual([]);
          const next = applied(nfc(text), { ...problem, fix: filled(fix, valuesByLabel(sample)) });
          if (next === undefined) continue;
          const after = sayings(problemsWith(path, next));
          const shown = `${problem.line}: ${problem.message}\n${fix}\n--- in\n${text}\n--- after\n${next}`;
          const [said = ''] = sayings([problem]);
          const count = (list: string[]) => list.filter((it) => it === said).length;
          expect(count(after), shown).toBeLessThan(count(sayings(before)));
          expect(
            after.filter((it) => !sayings(before).includes(it)),
            shown,
          ).toEqual([]);
        }
      }),
      { seed: 20252021, numRuns: Number(process.env['RUNS'] ?? 600) },
    );
    expect(fixes).toBeGreaterThan(100);
  },
);
