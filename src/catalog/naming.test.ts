/** A name that may not be given is put into every text of every kind; nothing that is made keeps it. */
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { dataFiles } from '../openData/dataFiles.ts';
import { entryOf, exampleOf, fieldsOf, holdsOf, schemaAt } from '../problems/shape.ts';
import { RECORD_KINDS, type KindName, type LoadedRecord, type Path } from '../schemas/kinds.ts';
import {
  catalogOf,
  commendation,
  input,
  milestone,
  observation,
  only,
  person,
  record,
  records,
  source,
} from '../testing/fixtures.ts';
import { buildCatalog } from './build.ts';
import type { Catalog } from './types.ts';

const HERO = person({ family: 'Đào Khánh', given: 'Hòa' });
const NAME = 'Đào Khánh Hòa';
const KEPT = /Đào Khánh|Hòa|Hoà|HÒA|dao-khanh-hoa|Dao Khanh/;
const SLUG = 'https://tin-thu.example.org/dao-khanh-hoa.html';
const STRICT = [record('site', { strictNaming: true })];
const HERO_STORY = record(
  'exemplars',
  { headline: 'Việc của người thử', people: [HERO] },
  { id: '2023-viec-cua-nguoi-thu', body: 'Bài thử.' },
);

/** Parts that a record may have beside those it must have. */
const MORE: { [K in KindName]?: Record<string, unknown> } = {
  exemplars: {
    commendations: [commendation()],
    recognitions: [{ programme: 'ocop', name: 'Thử' }],
    photo: { file: '2023-dap-duong-thu.jpg', alt: 'A', credit: 'B', licence: 'CC0' },
  },
  movements: { milestones: [milestone()] },
  indicators: { observations: [observation({ coverage: 'village', area: 'Thôn Thử' })] },
  places: { facts: [{ what: 'Thử', value: 1, unit: 'ha', source: source() }] },
  plans: {
    reviews: [
      { title: 'Thử', planWords: 'Thử', clause: 'ii-1', found: 'Thử', sources: [source()] },
    ],
  },
  bodies: { duties: [{ clause: 'ii-1', text: 'Thử' }] },
};

/** Every place of a schema that holds words or an address. */
function places(schema: z.ZodType, path: Path = []): { path: Path; holds: string }[] {
  const holds = holdsOf(schema);
  if (holds !== undefined) return [{ path, holds }];
  const entry = entryOf(schema, 0);
  if (entry) return places(entry, [...path, 0]);
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([key, part]) =>
    places(part, [...path, key]),
  );
}

/** Puts a value at a place, in parts of the right shape where none are. */
function put(schema: z.ZodType, data: unknown, path: Path, value: unknown, at: Path = []): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const part = [...at, key];
  const made = structuredClone(data ?? exampleOf(schemaAt(schema, at) ?? schema)) as Record<
    PropertyKey,
    unknown
  >;
  made[key] = put(schema, made[key], rest, value, part);
  return made;
}

/** A record with the value at the place, as the loader would give it. */
function recordWith<K extends KindName>(kind: K, path: Path, value: string): LoadedRecord<K> {
  const { schema } = RECORD_KINDS[kind];
  const data = put(schema, { ...input(kind), ...MORE[kind] }, path, value);
  return { ...record(kind), data: schema.parse(data) as LoadedRecord<K>['data'] };
}

/** Everything that pages and files are made of. */
function madeOf(catalog: Catalog): string {
  const seen = new Set<unknown>();
  const pages = JSON.stringify(catalog, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null) {
      if (seen.has(value)) return undefined;
      seen.add(value);
    }
    return value;
  });
  const files = dataFiles(catalog)
    .filter(({ name }) => !name.endsWith('.zip'))
    .map(({ content }) => strFromU8(content));
  return [pages, ...files].join('\n');
}

/** Where a text keeps the name, with what stands around it. */
const keptIn = (text: string) =>
  text.match(new RegExp(`.{0,60}(?:${KEPT.source}).{0,20}`, 'g')) ?? [];

function catalogWith(kind: KindName, changed: LoadedRecord<KindName>): Catalog {
  const all = records({ site: STRICT, exemplars: [HERO_STORY, record('exemplars')] });
  const own = kind === 'site' ? { ...changed.data, strictNaming: true } : changed.data;
  const others = kind === 'exemplars' ? [HERO_STORY] : all[kind].slice(1);
  const { catalog } = buildCatalog({ ...all, [kind]: [{ ...changed, data: own }, ...others] });
  if (!catalog) throw new Error('no catalog');
  return catalog;
}

const TEXTS = (Object.keys(RECORD_KINDS) as KindName[]).flatMap((kind) => {
  const { schema } = RECORD_KINDS[kind];
  return (
    places(schema)
      .map(({ path, holds }) => ({ kind, path, value: holds === 'address' ? SLUG : NAME }))
      // People are shown or left out as a whole; the licence's page and the forge are no sources; a
      // code of eight letters has no room for a name.
      .filter(({ path }) => path[0] !== 'people' && path[0] !== 'forge')
      .filter(({ path }) => path.join() !== 'contentLicence,url')
      .filter(({ path, value }) => schemaAt(schema, path)?.safeParse(value).success)
  );
});

test.for(TEXTS)('$kind $path', ({ kind, path, value }) => {
  const changed = recordWith(kind, path, value);
  expect(JSON.stringify(changed.data)).toMatch(KEPT);
  expect(keptIn(madeOf(catalogWith(kind, changed)))).toEqual([]);
});

describe('a text below the front matter', () => {
  const bodied = (body: string) =>
    only(
      catalogOf({
        site: STRICT,
        exemplars: [HERO_STORY],
        movements: [record('movements', {}, { body })],
      }).movements,
    ).body;

  test.for([
    NAME,
    'ông ĐÀO KHÁNH HÒA',
    'Đào Khánh Hoà',
    'Đào **Khánh**\nHòa',
    'Dao Khanh Hoa',
    `[một bài](${SLUG})`,
    `Xem <${SLUG}> nhé`,
  ])('keeps no %s', (text) => {
    const shown = bodied(`Một việc của ${text}.`);
    expect(shown).not.toMatch(KEPT);
    expect(shown).toMatch(/^Một việc của .+\.$/s);
  });

  test('keeps names that only look like it', () => {
    const others = 'Ông Hòa ở xã Khánh Hòa; hòa giải; bà Khánh Hòa; dao khanh hoa.';
    expect(bodied(others)).toBe(others);
  });
});

test('a source says why it has no address, and that its title is no longer to the letter', () => {
  const sources = [source({ title: `Chuyện ${NAME}`, url: SLUG })];
  const place = record('places', { sources });
  const [shown] = catalogOf({
    site: STRICT,
    exemplars: [HERO_STORY],
    places: [place, ...records().places.slice(1)],
  }).places;
  expect(shown?.sources).toMatchObject([
    { title: 'Chuyện một người dân', titleRedacted: true, noUrlReason: /tên người/ },
  ]);
  expect(shown?.sources[0]?.url).toBeUndefined();
});

test('somebody of the name who may be named elsewhere keeps it there and in other records', () => {
  const other = record(
    'exemplars',
    { headline: 'Việc khác', people: [HERO], basis: 'stateSite' },
    { id: '2023-viec-khac', body: `Bài về ${NAME}.` },
  );
  const catalog = catalogOf({ site: STRICT, exemplars: [HERO_STORY, other] });
  expect(catalog.exemplars.map(({ people }) => people.length).toSorted()).toEqual([0, 1]);
  expect(catalog.exemplars.find(({ id }) => id === other.id)?.body).toContain(NAME);
});

test('nothing changes while all may be named', () => {
  const all = records({ exemplars: [HERO_STORY] });
  expect(buildCatalog(all).catalog?.movements[0]?.body).toBe(all.movements[0]?.body);
  expect(madeOf(catalogOf({ exemplars: [HERO_STORY] }))).toMatch(KEPT);
});
