/** The search over a built index, asked without a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { syllablesOf } from '../../src/domain/syllables.ts';
import { Engine, type Finished, type Source } from '../../src/search/client/engine.ts';
import {
  fragmentName,
  FRONT_NAME,
  REGISTRY_NAME,
  SUMMARIES_NAME,
  type Fragment,
  type FrontFile,
  type RegistryFile,
  type SummariesFile,
} from '../../src/search/query/bundle.ts';
import { Vocabulary } from '../../src/search/query/vocabulary.ts';

/** The parts of the index in a `pagefind` folder; words are looked up in the texts, as Pagefind would find them. */
export function indexSource(folder: string): Source & { paths: string[] } {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const front = json(FRONT_NAME) as FrontFile;
  const vocabulary = new Vocabulary(front.vocabulary, front.size);
  const shown = new Map(front.documents.map((it) => [it.row, it]));
  const { summaries } = json(SUMMARIES_NAME) as SummariesFile;
  const count = readdirSync(join(folder, 'van-ban')).length;
  const texts = Array.from({ length: count }, (_, row) => {
    const packed = readFileSync(join(folder, fragmentName(front.build, row)));
    return JSON.parse(gunzipSync(packed).toString()) as Fragment;
  });
  const rows = new Map<string, number[]>();
  texts.forEach(({ text, about }, row) => {
    const all = [text, ...(about?.context ?? []), about?.standing ?? ''].join('. ');
    for (const word of new Set(syllablesOf(all).map(({ fold }) => fold)))
      if (!vocabulary.isCommon(word)) rows.set(word, [...(rows.get(word) ?? []), row]);
  });
  return {
    paths: texts.map(({ path }) => path),
    front: () => Promise.resolve({ ...front, documents: [...shown.values()] }),
    summaries: () => Promise.resolve({ build: front.build, summaries }),
    registry: () => Promise.resolve(json(REGISTRY_NAME) as RegistryFile),
    rowsWith: (word) => Promise.resolve(rows.get(word) ?? []),
    fragment: (_, row) => {
      const text = texts[row];
      return text ? Promise.resolve(text) : Promise.reject(new Error(`no text ${row}`));
    },
  };
}

export interface Asked {
  /** Addresses of the results, best first. */
  paths: string[];
  honesty: Finished['honesty'];
}

/** Asks a query and waits for its final answer. */
export async function askIndex(
  engine: Engine,
  paths: readonly string[],
  text: string,
): Promise<Asked> {
  const draft = await engine.begin({ text: `${text} `, filters: {}, literal: false });
  const { results, honesty } = await engine.finish(draft);
  return { paths: results.map(({ row }) => paths[row] ?? ''), honesty };
}
