/** The search over a built index, asked without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Engine, type Finished } from '../../src/search/client/engine.ts';
import type { Source } from '../../src/search/client/parts.ts';
import {
  FRONT_NAME,
  INDEX_FOLDER,
  REGISTRY_NAME,
  SUMMARIES_NAME,
  textsName,
  wordsName,
  type TextsFile,
} from '../../src/search/query/bundle.ts';
import { unpackFront, type PackedFront } from '../../src/search/query/frontFile.ts';

/** The files of the index of a built site, and the addresses of its documents by row. */
export function indexSource(site: string): Source & { paths: string[] } {
  const json = <T>(name: string) =>
    JSON.parse(readFileSync(join(site, INDEX_FOLDER, name), 'utf8')) as T;
  const { build, texts, documents } = unpackFront(json<PackedFront>(FRONT_NAME));
  const paths = texts.flatMap((_, file) =>
    json<TextsFile>(textsName(build, file)).texts.map(({ about }) => about?.path ?? ''),
  );
  for (const { row, path } of documents) paths[row] = path;
  return {
    paths,
    front: async () => json(FRONT_NAME),
    summaries: async () => json(SUMMARIES_NAME),
    registry: async () => json(REGISTRY_NAME),
    words: async (of, file) => json(wordsName(of, file)),
    texts: async (of, file) => json(textsName(of, file)),
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
