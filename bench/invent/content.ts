/** A content folder grown by invented stories and indicators, to measure a site many times larger. Never published. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { parseFrontMatter } from '../../src/reading/frontMatter.ts';
import { formatNumber } from '../../src/domain/format.ts';
import { capitalise } from '../../src/domain/vietnamese.ts';
import type { exemplarSchema } from '../../src/schemas/exemplar.ts';
import { randomFrom, type Random } from './random.ts';
import { TextModel } from './textModel.ts';

const SEED = 2021;
/** Real stories whose words an invented one mostly uses: a story keeps to its subject. */
const PARENTS = 2;
const MERGED = '2025-07';

export interface Size {
  /** Invented stories, besides the real ones. */
  stories: number;
  /** Invented indicators, besides the real ones. */
  indicators: number;
}

type StoryData = z.input<typeof exemplarSchema> & { date: string };

interface Story {
  data: StoryData;
  body: string;
}

/**
 * Copies `from`, a content folder, to `to` and adds invented records. What is counted together in a
 * story (field, kind, occasion, movement, awards, year) comes from a real one, its place from the
 * real spread, its words from the statistics of the real texts; an indicator is a real one under
 * another name. The same on every run.
 */
export function inventContent(from: string, to: string, { stories, indicators }: Size): void {
  const random = randomFrom(SEED);
  cpSync(from, to, { recursive: true });
  const real = readStories(join(from, 'guong-dien-hinh'));
  const names = namesOf(real);
  const texts = new TextModel(
    real.map(({ data: { headline, summary }, body }) => ({ headline, summary, body })),
    random,
  );
  for (let i = 0; i < stories; i += 1) {
    const base = random.pick(real);
    const place = random.pick(contemporaries(real, base.data)).data.place;
    const { data, body } = inventStory(base.data, i, place, texts, names, random);
    const year = data.date.slice(0, 4);
    write(
      join(to, `guong-dien-hinh/${year}/${year}-viec-${i}.md`),
      `---\n${stringify(data)}---\n\n${body}\n`,
    );
  }
  // A part of a group, such as the economy's structure, has no double: the parts add up.
  const files = readdirSync(join(from, 'chi-tieu'))
    .filter((file) => !readFileSync(join(from, 'chi-tieu', file), 'utf8').includes('"group"'))
    .sort();
  for (let i = 0; i < indicators; i += 1) {
    const file = random.pick(files);
    const record = JSON.parse(readFileSync(join(from, 'chi-tieu', file), 'utf8')) as {
      name: string;
      shortName: string;
      order?: number;
    };
    const named = {
      ...record,
      // Two targets of a plan never have the same place in it.
      ...(record.order !== undefined && { order: files.length + i + 1 }),
      name: `${record.name}, loại ${i}`,
      shortName: `${record.shortName}, loại ${i}`,
    };
    write(join(to, `chi-tieu/${basename(file, '.json')}-loai-${i}.json`), JSON.stringify(named));
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The real stories that have a page and a text of their own. */
function readStories(folder: string): Story[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => {
      const parsed = parseFrontMatter(file, readFileSync(join(folder, file), 'utf8'));
      if ('problem' in parsed) throw new Error(`${file}: ${parsed.problem.message}`);
      const data = parsed.data as StoryData;
      return parsed.body.trim() === '' ? [] : [{ data, body: parsed.body }];
    });
}

interface Names {
  families: string[];
  middles: string[];
  givens: string[];
}

/** Parts of the real names, to be put together anew. */
function namesOf(stories: readonly Story[]): Names {
  const people = stories.flatMap(({ data }) => data.people ?? []);
  const parts = people.map(({ family }) => family.split(' '));
  return {
    families: parts.flatMap((it) => it.slice(0, 1)),
    middles: parts.flatMap((it) => it.slice(1)),
    givens: people.map(({ given }) => given),
  };
}

/** Stories of the same side of the day on which the communes merged: their places existed together. */
function contemporaries(stories: readonly Story[], { date }: StoryData): Story[] {
  const side = date < MERGED;
  return stories.filter(({ data }) => data.date < MERGED === side);
}

/** A story counted as `base`, at another place. */
function inventStory(
  base: StoryData,
  number: number,
  place: string,
  texts: TextModel,
  names: Names,
  random: Random,
): Story {
  const parents = Array.from({ length: PARENTS }, () => random.index(texts.size));
  const { photo, entry, doubts, ...kept } = base;
  return {
    data: {
      ...kept,
      headline: `${capitalise(texts.write('headline', parents)).replace(/\.$/, '')} (thử ${number})`,
      summary: texts.write('summary', parents),
      place,
      ...(base.people && {
        people: base.people.map((person) => ({
          ...person,
          family: `${random.pick(names.families)} ${random.pick(names.middles)}`,
          given: random.chance(0.5) ? random.pick(names.givens) : capitalise(texts.syllable()),
        })),
      }),
      ...(base.collective && {
        collective: `${base.collective.split(' ').slice(0, 2).join(' ')} ${texts.name()}`,
      }),
    },
    // The number a story is shown by stands in its text, too.
    body: [
      texts.write('body', parents),
      ...(base.figure ? [`Kết quả: ${formatNumber(base.figure.value)} ${base.figure.unit}.`] : []),
    ].join('\n\n'),
  };
}
