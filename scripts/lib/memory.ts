/** The memory of a build: answers kept between builds, by the text they follow from and the code that works them out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { takeMemory, type AnswerKind } from '../../src/reading/remembered.ts';
import { Kept, keyOf } from './kept.ts';

/** What the answers depend on besides their text: folders of `src/`, and packages. */
interface Maker {
  code: readonly string[];
  packages: readonly string[];
}

const READING = ['domain', 'schemas', 'problems', 'reading'];
export const MAKERS: Record<AnswerKind, Maker> = {
  head: { code: READING, packages: ['yaml', 'jsonc-parser'] },
  faults: {
    code: [...READING, 'checks'],
    packages: ['yaml', 'jsonc-parser', 'zod', 'satteri', 'fastest-levenshtein'],
  },
  chart: {
    code: ['charts', 'reading'],
    packages: ['svgo', 'chart.js', '@napi-rs/canvas', '@expo-google-fonts/be-vietnam-pro'],
  },
  text: { code: ['domain', 'reading', 'views', 'search'], packages: ['linkedom', 'satteri'] },
};

/**
 * Gives this thread a memory of some kinds of answers.
 * @param folder Folder for what is kept between builds.
 * @returns Keeps what was asked for, for the next build.
 */
export function remember(folder: string, root: string, kinds: readonly AnswerKind[]): () => void {
  const memories = new Map(
    kinds.map((kind) => [kind, new Kept(join(folder, kind), versionOf(root, MAKERS[kind]))]),
  );
  takeMemory({
    find: (kind, of) => {
      const known = memories.get(kind)?.find(keyOf(of));
      return known && (deserialize(known) as unknown);
    },
    keep: (kind, of, answer) => memories.get(kind)?.put(keyOf(of), serialize(answer)),
  });
  return () => {
    for (const kept of memories.values()) kept.save();
  };
}

function versionOf(root: string, { code, packages }: Maker): string {
  const src = join(root, 'src');
  const files = code.flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(src, folder, name))
      .sort(),
  );
  const described = packages.map((name) => join(root, 'node_modules', name, 'package.json'));
  const texts = [...files, ...described].map((file) => readFileSync(file, 'utf8'));
  return keyOf([process.version, ...texts].join('\n'));
}
