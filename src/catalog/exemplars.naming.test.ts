/** No name leaves the record where nobody may be named. */
import { describe, expect, test } from 'vitest';
import { strFromU8 } from 'fflate';
import {
  catalogOf,
  commendation,
  exemplarOf,
  person,
  record,
  source,
  type Input,
} from '../testing/fixtures.ts';
import { citedTitle } from '../domain/sources.ts';
import { exemplarData } from '../openData/data.ts';
import { dataFiles } from '../openData/dataFiles.ts';

const NAMES = /Nghiệm|Phạm Thử|Mai|Lê Thử|thu-nghiem|ong-nghiem/;
const over: Partial<Input<'exemplars'>> = {
  headline: 'Ông Phạm Thử Nghiệm đắp đường',
  summary: 'Phạm Thử Nghiệm cùng chị Lê Thử Mai đắp đường; ông Nghiệm góp đất.',
  people: [person(), person({ honorific: 'chị', family: 'Lê Thử', given: 'Mai' })],
  doubts: ['Bài khác ghi ông Nghiệm ở thôn bên.'],
  sources: [
    source({ title: 'Ông Nghiệm và con đường', note: 'Bài kể chuyện ông Thử Nghiệm.' }),
    source({ title: 'Chuyện chị Lê Thử Mai', url: 'https://example.org/pham-thu-nghiem.html' }),
  ],
  collective: 'Nhóm của ông Phạm Thử Nghiệm',
  commendations: [commendation({ note: 'Trao cho ông Phạm Thử Nghiệm.' })],
  recognitions: [
    { programme: 'ocop', name: 'Nước mắm của Phạm Thử Nghiệm', note: 'Ông Nghiệm đứng tên.' },
  ],
};
const body =
  'Ông Phạm Thử\nNghiệm kể ([một bài](https://tin-thu.example.org/ong-nghiem-dap-duong)). Chị Mai nghe.\n';
const caseUnder = (strictNaming: boolean, more: Partial<Input<'exemplars'>> = {}) =>
  exemplarOf({ ...over, ...more }, { body }, strictNaming);

describe('a press case under the strict setting', () => {
  const exemplar = caseUnder(true);

  test('shows no photo of its people, but may show one where nobody is named', () => {
    const photo = { file: '2023-dap-duong-thu.jpg', alt: 'A', credit: 'B', licence: 'CC0' };
    expect(caseUnder(false, { photo }).photo).toEqual(photo);
    expect(caseUnder(true, { photo }).photo).toBeUndefined();
    expect(caseUnder(true, { photo, people: [] }).photo).toEqual(photo);
  });

  test('has nobody, and a headline about the deed', () => {
    expect(exemplar.people).toEqual([]);
    expect(exemplar.headline).toBe('Một người dân đắp đường');
  });

  test('keeps its texts, without a name', () => {
    const { summary, body: text, who, doubts, collective, sources } = exemplar;
    const [commendations, recognitions] = [exemplar.commendations, exemplar.recognitions];
    const shown = [
      ...[summary, text, who, collective, ...doubts],
      ...sources.flatMap(({ title, note }) => [title, ...(note === undefined ? [] : [note])]),
      ...commendations.map(({ note }) => note),
      ...recognitions.flatMap(({ name, note }) => [name, note]),
    ];
    expect(shown).toHaveLength(11);
    for (const part of shown) {
      expect(part).toMatch(/\p{L}/u);
      expect(part).not.toMatch(NAMES);
    }
  });

  test('marks a title that lost a name, so that nobody quotes it', () => {
    expect(exemplar.sources.map(({ titleRedacted }) => titleRedacted)).toEqual([true, true]);
    expect(caseUnder(false).sources.map((it) => it.titleRedacted)).toEqual([undefined, undefined]);
    expect(exemplar.sources.map((it) => citedTitle(it).title)).not.toContainEqual(
      expect.stringContaining('“'),
    );
  });

  test('gives no address that names somebody, and says why', () => {
    const [kept, dropped] = exemplar.sources;
    expect(kept).toMatchObject({ url: 'https://tin-thu.example.org/bai-thu' });
    expect(kept?.noUrlReason).toBeUndefined();
    expect(dropped?.url).toBeUndefined();
    expect(dropped?.noUrlReason).toMatch(/tên người/);
  });

  test('without a collective is about nobody', () => {
    expect(caseUnder(true, { collective: undefined }).who).toBe('');
  });

  test('names nobody in the open data', () => {
    expect(JSON.stringify(exemplarData(exemplar))).not.toMatch(NAMES);
    const files = dataFiles(
      catalogOf({
        site: [record('site', { strictNaming: true })],
        exemplars: [record('exemplars', over, { body })],
      }),
    );
    for (const { name, content } of files)
      if (!name.endsWith('.zip')) expect(strFromU8(content), name).not.toMatch(NAMES);
  });
});

test('other bases still name under the strict setting', () => {
  const exemplar = caseUnder(true, { basis: 'stateSite' });
  expect(exemplar.people).toHaveLength(2);
  expect(exemplar).toMatchObject({ headline: over.headline, body });
  expect(exemplar.sources.map(({ url }) => url)).toEqual(over.sources?.map(({ url }) => url));
});

test('nothing changes while the setting is off', () => {
  const exemplar = caseUnder(false);
  expect(exemplar).toMatchObject({
    headline: over.headline,
    summary: over.summary,
    doubts: over.doubts,
    collective: over.collective,
    sources: over.sources,
    commendations: [{ note: 'Trao cho ông Phạm Thử Nghiệm.' }],
    recognitions: over.recognitions,
    body,
  });
  expect(JSON.stringify(exemplarData(exemplar))).toMatch(NAMES);
});
