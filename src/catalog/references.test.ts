import { expect, test } from 'vitest';
import { checkRecords } from '../checks/records.ts';
import { storyFile, movementFile, seriesFile } from '../testing/brokenFiles.ts';
import { goodFiles } from '../testing/contentFolder.ts';
import { commendation, input, milestone, observation, TODAY } from '../testing/fixtures.ts';
import { sortContent } from '../reading/files.ts';
import { recordsOf } from '../reading/load.ts';
import { REFERENCES } from './references.ts';

function problemsWith(path: string, text: string) {
  const entries = Object.entries({ ...goodFiles(), [path]: text }).map(([at, content]) => {
    const bytes = Buffer.from(content);
    return { path: at, size: bytes.length, read: () => bytes };
  });
  return checkRecords(recordsOf(sortContent(entries)), TODAY).problems;
}

const none = 'khong-co-gi';
const json = (data: unknown) => JSON.stringify(data, null, 2);

/** A file of each kind in which every reference leads nowhere, with or without a wrong shape. */
const FILES: Record<string, (flaw: object) => [path: string, text: string]> = {
  fields: (flaw) => [
    'linh-vuc.json',
    json([input('fields'), { ...input('fields'), id: 'khac', clauses: [none], ...flaw }]),
  ],
  movements: (flaw) => [
    'phong-trao/khac.md',
    movementFile({
      ...{ field: none, clause: none, launchedBy: [none], ledBy: [none], indicators: [none] },
      ...{ milestones: [milestone({ place: none, places: [none, none] })], ...flaw },
    }),
  ],
  exemplars: (flaw) => [
    'guong-dien-hinh/2023/2023-viec-thu.md',
    storyFile({
      ...{ field: none, place: none, movement: { id: none, basis: 'editor' } },
      commendations: [commendation({ award: none, decidedBy: none })],
      recognitions: [{ programme: 'ocop', name: 'Ba sao', decidedBy: none }],
      ...flaw,
    }),
  ],
  indicators: (flaw) => [
    'chi-tieu/khac.json',
    seriesFile({
      ...{ field: none, clause: none, group: none, bodies: [none], relatedTo: [none] },
      observations: [observation({ place: none, coverage: 'commune' })],
      ...flaw,
    }),
  ],
  groups: (flaw) => ['nhom-chi-tieu.json', json([{ ...input('groups'), clause: none, ...flaw }])],
  places: (flaw) => [
    'dia-phuong.json',
    json([
      ...(JSON.parse(goodFiles()['dia-phuong.json'] ?? '') as unknown[]),
      {
        ...{ ...input('places'), id: 'khac', name: 'Khác', parents: [{ unit: none }] },
        ...{ becomes: [{ unit: none, date: '2025-07-01', certainty: 'chắc chắn' }], ...flaw },
      },
    ]),
  ],
  bodies: (flaw) => [
    'co-quan.json',
    json([
      input('bodies'),
      { ...input('bodies'), id: 'khac', duties: [{ clause: none, text: 'Việc.' }], ...flaw },
    ]),
  ],
  timeline: (flaw) => [
    'moc-thoi-gian.json',
    json([{ ...input('timeline'), place: none, ...flaw }]),
  ],
  requests: (flaw) => [
    'yeu-cau.json',
    json([{ ...input('requests'), indicators: [none], ...flaw }]),
  ],
};

const nowhere = (path: string, text: string) =>
  problemsWith(path, text)
    .filter(({ message }) => message.includes(none))
    .map(({ line, field, message }) => `${line} ${field}: ${message}`);

test.for(Object.keys(REFERENCES).filter((kind) => kind !== 'plans'))(
  'what %s refer to is told beside a wrong shape as it is without one',
  (kind) => {
    const make = FILES[kind];
    if (!make) throw new Error(`no sample of ${kind}`);
    // A key nobody knows, below all others, so that the lines stay.
    const good = nowhere(...make({}));
    expect(good.length).toBeGreaterThan(0);
    expect(nowhere(...make({ mauSac: 'đỏ' })).toSorted()).toEqual(good.toSorted());
  },
);

test('who refers to a record of a wrong shape, or links to it, is not called wrong', () => {
  const text = movementFile({ kind: 'gì đó' });
  const problems = problemsWith('phong-trao/phong-trao-thu.md', text);
  const story = storyFile(
    { movement: { id: 'phong-trao-thu', basis: 'editor' } },
    'Xem [phong trào](/phong-trao/phong-trao-thu/).\n',
  );
  const both = checkRecords(
    recordsOf(
      sortContent(
        Object.entries({
          ...goodFiles(),
          'phong-trao/phong-trao-thu.md': text,
          'guong-dien-hinh/2023/2023-viec-thu.md': story,
        }).map(([path, content]) => {
          const bytes = Buffer.from(content);
          return { path, size: bytes.length, read: () => bytes };
        }),
      ),
    ),
    TODAY,
  ).problems;
  expect(both).toEqual(problems);
});

test('a link of a record of a wrong shape is told at its line', () => {
  const text = storyFile({ kind: 'gì đó' }, 'Một.\n\nHai [x](javascript:alert(1)).\n');
  const problems = problemsWith('guong-dien-hinh/2023/2023-viec-thu.md', text);
  expect(problems.map(({ field }) => field)).toEqual(['Loại', 'Bài viết']);
  expect(problems[1]?.line).toBe(text.split('\n').findIndex((it) => it.includes('[x]')) + 1);
});
