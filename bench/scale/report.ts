/** What the bench prints. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Run } from './measured.ts';

/** What common hosts take: Cloudflare Pages the first two, GitHub Pages the last. */
const LIMITS = { files: 20_000, file: 25 * 2 ** 20, site: 2 ** 30 };
/** Kinds of page that are told apart; the rest are summed up. */
const KINDS = 6;

export const seconds = (milliseconds = 0) => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name));
const sizeOf = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + statSync(path).size, 0);

/** Prints what a build took and made, and of what parts. */
export function print(
  name: string,
  { took, cpu, peak }: Run,
  output: string,
  detailed = false,
): void {
  const paths = filesIn(output);
  console.log(
    `${name}: ${seconds(took)} (processors ${seconds(cpu)}), peak memory ${megabytes(peak)}, ${amount(paths)}`,
  );
  if (!detailed) return;
  const parts = Map.groupBy(paths, (path) => partOf(relative(output, path)));
  console.log(`  ${[...parts].map(([part, some]) => `${part} ${amount(some)}`).join('; ')}`);
}

const amount = (paths: readonly string[]) => `${paths.length} files, ${megabytes(sizeOf(paths))}`;

/** What part of a build a file comes from; the charts are in the pages. */
function partOf(path: string): string {
  if (/\.(?:br|gz)$/.test(path)) return 'compressed copies';
  if (path.startsWith('pagefind')) return 'search index';
  if (path.startsWith('hinh')) return 'social images';
  return path.endsWith('.html') ? 'pages' : 'data and the rest';
}

/** Prints how much of what hosts take a built site uses. */
export function printLimits(output: string): void {
  const paths = filesIn(output);
  const largest = Math.max(...paths.map((path) => statSync(path).size));
  const share = (is: number, limit: number) => `${((is / limit) * 100).toFixed(0)} %`;
  console.log(
    `  of what hosts take: ${share(paths.length, LIMITS.files)} of ${LIMITS.files} files, ` +
      `${share(sizeOf(paths), LIMITS.site)} of ${megabytes(LIMITS.site)}; ` +
      `the largest file ${share(largest, LIMITS.file)} of ${megabytes(LIMITS.file)}`,
  );
}

interface Times {
  stages: Record<string, { wall: number; cpu: number }>;
  within: {
    reading: number;
    joins: number;
    charts: number;
    pictures: number;
    search: number;
    compression: number;
    /** Processor time of the rendering thread by the source of the page. */
    kinds: Record<string, number>;
  };
}

/** Prints the times of the stages, from what a build has written of them. */
export function printStages(text: string): void {
  const { stages, within } = JSON.parse(text) as Times;
  const all = Object.entries(stages).map(
    ([name, { wall, cpu }]) => `${name} ${seconds(wall)} (processors ${seconds(cpu)})`,
  );
  console.log(`  stages: ${all.join(', ')}`);
  const { reading, joins, charts, pictures, search, compression } = within;
  console.log(
    `  within content: reading ${seconds(reading)}, joins ${seconds(joins)}; within rendering: charts ${seconds(charts)}; ` +
      `beside it: pictures ${seconds(pictures)} from the first to the last, processors for the search index ${seconds(search)}, for compression ${seconds(compression)}`,
  );
  const kinds = Object.entries(within.kinds).sort(([, a], [, b]) => b - a);
  const rest = kinds.slice(KINDS).reduce((sum, [, it]) => sum + it, 0);
  const told = kinds
    .slice(0, KINDS)
    .map(([kind, it]) => `${kind.replace('src/pages/', '')} ${seconds(it)}`);
  console.log(`  rendering by kind, processor: ${[...told, `others ${seconds(rest)}`].join(', ')}`);
}
