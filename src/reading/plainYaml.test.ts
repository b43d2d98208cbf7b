import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainFields } from './plainYaml.ts';

const byYaml = (head: string): unknown => {
  const document = parseDocument(head, { version: '1.2' });
  return document.errors.length > 0 ? 'error' : document.toJS();
};

/** Values as people write them, and those in which YAML sees more than a text. */
const VALUES = [
  ...['Cứu người', "'2023-04-19'", '"Tên: báo"', 'true', '12', '0', '012', '1e5', '0x1f', '-3'],
  ...[
    '2023-04-19',
    '2023-04',
    '1_000',
    '12 người',
    '12/5 đường',
    '12:30',
    '100% số',
    'null',
    '~',
    'No',
    'y',
  ],
  ...["'a''b'", "'a'b'", '"a\\"b"', '"a"b"', "'", '"', 'a: b', 'a:', 'a #b', 'a# b', 'a ', '&a b'],
  ...[
    '*a',
    '!a b',
    '[a, b]',
    '{ a: b }',
    '- a',
    '-',
    '>-',
    '|',
    '@a',
    '`a',
    '%a',
    '?',
    '“Câu”',
    '',
  ],
  ...['https://a.vn/b#c', 'a\tb', '.inf', '.5', '1.5', 'a\u200bb', '1,5', '1 2', '# a', 'Infinity'],
];
const LINES = fc.array(
  fc.tuple(
    fc.constantFrom('', '', '', '  ', '    ', ' ', '\t'),
    fc.constantFrom('a:', 'b:', 'c:', 'a-b:', 'd :', '- a:', '- b:', '-', '', "'e':"),
    fc.constantFrom(...VALUES),
    fc.boolean(),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('plainFields', () => {
  test('reads what a record of plain lines holds', () => {
    const head = [
      ...['headline: Cứu người trên sông', 'entry: true', 'movement:', '  id: hien-mau'],
      ...['sources:', "  - title: 'Tựa: một'", '    read: full', '  - title: "Hai"', 'doubts:'],
      ...['- Chưa rõ ngày.', 'figure:', '  value: 300'],
    ];
    expect(plainFields(head.join('\n'))).toEqual({
      headline: 'Cứu người trên sông',
      entry: true,
      movement: { id: 'hien-mau' },
      sources: [{ title: 'Tựa: một', read: 'full' }, { title: 'Hai' }],
      doubts: ['Chưa rõ ngày.'],
      figure: { value: 300 },
    });
  });

  test('reads nothing in another way than the YAML parser does', () => {
    fc.assert(
      fc.property(LINES, (lines) => {
        const head = lines.map(([space, key, value, gap]) =>
          [space + key, ...(value === '' && !gap ? [] : [value])].join(' '),
        );
        const plain = plainFields(head.join('\n'));
        if (plain !== undefined) expect(byYaml(head.join('\n'))).toStrictEqual(plain);
      }),
      { numRuns: 3000 },
    );
  });
});
