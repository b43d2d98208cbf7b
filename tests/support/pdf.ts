/** What stands on the pages of a PDF, as `pdftotext` reads it. */
import { spawnSync } from 'node:child_process';

/**
 * The text of each page, with all white space as single spaces.
 * @throws Error where `pdftotext` is absent or cannot read the file.
 */
export function pagesOf(file: string): string[] {
  const { status, error, stdout, stderr } = spawnSync('pdftotext', ['-raw', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error || status !== 0)
    throw new Error(`pdftotext (package poppler-utils): ${error?.message ?? stderr}`);
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' ').trim());
}
