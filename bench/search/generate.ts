/** A catalog grown by invented stories, to measure the search of a site many times larger. Never published. */
import type { Catalog, Exemplar } from '../../src/catalog/types.ts';
import { compareNewestFirst } from '../../src/domain/dates.ts';
import { addressedName } from '../../src/domain/naming.ts';
import { routes } from '../../src/domain/routes.ts';
import { capitalise } from '../../src/domain/vietnamese.ts';
import { randomFrom, type Random } from './random.ts';
import { TextModel } from './textModel.ts';

const SEED = 2021;
/** Real stories whose words an invented one mostly uses: a story keeps to its subject. */
const PARENTS = 2;

/**
 * A copy of the catalog with `count` more stories. What is counted together in a story (field,
 * kind, occasion, movement, year) comes from a real one, its place from the real spread, its words
 * from the statistics of the real texts. The same on every run.
 */
export function withInventedStories(catalog: Catalog, count: number): Catalog {
  const grown = structuredClone(catalog);
  const random = randomFrom(SEED);
  const real = [...grown.exemplars];
  const places = grown.places.flatMap((place) =>
    place.path === undefined ? [] : [place, ...place.exemplars.map(() => place)],
  );
  const names = namesOf(real);
  const texts = new TextModel(
    real.map(({ headline, summary, body }) => ({ headline, summary, body })),
    random,
  );
  for (let i = 0; i < count; i++) {
    const base = random.pick(real);
    const story = invent(base, i, texts, names, random);
    story.place = random.pick(places);
    grown.exemplars.push(story);
    story.place.exemplars.push(story);
    story.field.exemplars.push(story);
    story.movement?.exemplars.push(story);
  }
  grown.exemplars.sort((a, b) => compareNewestFirst(a.date, b.date));
  return grown;
}

interface Names {
  families: string[];
  middles: string[];
  givens: string[];
}

/** Parts of the real names, to be put together anew. */
function namesOf(exemplars: readonly Exemplar[]): Names {
  const people = exemplars.flatMap((it) => it.people);
  const parts = people.map(({ family }) => family.split(' '));
  return {
    families: parts.flatMap((it) => it.slice(0, 1)),
    middles: parts.flatMap((it) => it.slice(1)),
    givens: people.map(({ given }) => given),
  };
}

function invent(
  base: Exemplar,
  number: number,
  texts: TextModel,
  names: Names,
  random: Random,
): Exemplar {
  const parents = Array.from({ length: PARENTS }, () => random.index(texts.size));
  const id = `${base.year}-viec-${number}`;
  const people = base.people.map((person) => ({
    ...person,
    family: `${random.pick(names.families)} ${random.pick(names.middles)}`,
    given: random.chance(0.5) ? random.pick(names.givens) : capitalise(texts.syllable()),
  }));
  const collective =
    base.collective && `${base.collective.split(' ').slice(0, 2).join(' ')} ${texts.name()}`;
  return {
    ...base,
    id,
    path: routes.exemplar(id),
    entry: false,
    headline: capitalise(texts.write('headline', parents)),
    summary: texts.write('summary', parents),
    body: texts.write('body', parents),
    people,
    collective,
    who: collective ?? capitalise(people.map(addressedName).join(', ')),
    recognitions: base.recognitions.map((it) => ({
      ...it,
      name: texts.write('headline', parents),
    })),
    doubts: [],
  };
}
