/** What the bench prints. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './memory.ts';

const seconds = (milliseconds = 0) => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** Prints what a build took and made. */
export function print(name: string, { took, peak }: Run, output: string): void {
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((it) =>
    it.isFile(),
  );
  const bytes = files.reduce((sum, it) => sum + statSync(join(it.parentPath, it.name)).size, 0);
  console.log(
    `${name}: ${seconds(took)}, peak memory ${megabytes(peak)}, ${files.length} files, ${megabytes(bytes)}`,
  );
}

/** Prints the times of the stages, in milliseconds. Pictures and index are made in a thread beside the pages; the charts are part of the pages. */
export function printStages(times: Record<string, number>): void {
  const { content, pages, charts, pictures, search, compression } = times;
  console.log(
    `  content ${seconds(content)}, pages ${seconds(pages)} (charts ${seconds(charts)}), ` +
      `compression ${seconds(compression)}; beside: pictures ${seconds(pictures)}, search index ${seconds(search)}`,
  );
}
