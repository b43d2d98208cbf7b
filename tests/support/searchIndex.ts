/** The search over a built index, asked without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syllablesOf } from '../../src/domain/syllables.ts';
import { Engine, type Finished } from '../../src/search/client/engine.ts';
import type { Source } from '../../src/search/client/parts.ts';
import {
  FRONT_NAME,
  INDEX_FOLDER,
  REGISTRY_NAME,
  SUMMARIES_NAME,
  textsName,
  type TextsFile,
} from '../../src/search/query/bundle.ts';
import { Front } from '../../src/search/query/front.ts';
import { unpackFront, type PackedFront } from '../../src/search/query/frontFile.ts';

/** The files of the index of a built site, and the addresses of its documents by row; words are found as Pagefind finds them. */
export function indexSource(site: string): Source & { paths: string[] } {
  const json = <T>(name: string) =>
    JSON.parse(readFileSync(join(site, INDEX_FOLDER, name), 'utf8')) as T;
  const file = unpackFront(json<PackedFront>(FRONT_NAME));
  const front = new Front(file);
  const paths: string[] = [];
  const rows = new Map<string, number[]>();
  const files = new Map<number, TextsFile>();
  file.texts.forEach((number, row) => {
    const own = files.get(number) ?? json<TextsFile>(textsName(file.build, number));
    files.set(number, own);
    const { text = '', about } = own.texts[front.textOf(row)?.at ?? 0] ?? {};
    const {
      title = '',
      names = [],
      place,
      year,
      summary,
      context = [],
      standing,
      path = '',
    } = front.documentOf(row, about) ?? {};
    paths.push(path);
    const all = [title, ...names, place, year, summary, ...context, standing, text].join('. ');
    for (const word of new Set(syllablesOf(all).map(({ fold }) => fold)))
      if (front.vocabulary.isFindable(word)) rows.set(word, [...(rows.get(word) ?? []), row]);
  });
  return {
    paths,
    front: async () => json(FRONT_NAME),
    summaries: async () => json(SUMMARIES_NAME),
    registry: async () => json(REGISTRY_NAME),
    rowsWith: async (word) => rows.get(word) ?? [],
    texts: async (of, number) => json(textsName(of, number)),
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
