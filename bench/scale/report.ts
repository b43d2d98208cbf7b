/** What the bench prints. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Run } from './measured.ts';

const seconds = (milliseconds = 0) => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** Prints what a build took and made, and of what parts. */
export function print(
  name: string,
  { took, cpu, peak }: Run,
  output: string,
  detailed = false,
): void {
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((it) =>
    it.isFile(),
  );
  const paths = files.map((it) => join(it.parentPath, it.name));
  console.log(
    `${name}: ${seconds(took)} (processors ${seconds(cpu)}), peak memory ${megabytes(peak)}, ${amount(paths)}`,
  );
  if (!detailed) return;
  const parts = Map.groupBy(paths, (path) => partOf(relative(output, path)));
  console.log(`  ${[...parts].map(([part, some]) => `${part} ${amount(some)}`).join('; ')}`);
}

function amount(paths: readonly string[]): string {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return `${paths.length} files, ${megabytes(bytes)}`;
}

/** What part of a build a file comes from; the charts are in the pages. */
function partOf(path: string): string {
  if (/\.(?:br|gz)$/.test(path)) return 'compressed copies';
  if (path.startsWith('pagefind')) return 'search index';
  if (path.startsWith('hinh')) return 'social images';
  return path.endsWith('.html') ? 'pages' : 'data and the rest';
}

/** Prints the times of the stages, in milliseconds. Pictures and index are made in a thread beside the pages; the charts are part of the pages. */
export function printStages(times: Record<string, number>): void {
  const { content, pages, charts, pictures, search, compression } = times;
  console.log(
    `  content ${seconds(content)}, pages ${seconds(pages)} (charts ${seconds(charts)}), ` +
      `compression ${seconds(compression)}; beside: pictures ${seconds(pictures)}, search index ${seconds(search)}`,
  );
}
