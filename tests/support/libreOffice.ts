/** LibreOffice, which opens what offices open: it converts files in one process, without a window. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every sheet of a workbook as UTF-8, values as they are stored and not as they are shown. */
export const EVERY_SHEET =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
export const PDF = 'pdf';

/**
 * Liberation Serif stands for Times New Roman on paper; before version 2 it has no Vietnamese letters,
 * and what is printed then is neither spaced nor read as in an office.
 * @throws Error where the fonts of this machine lack it.
 */
function wantVietnameseSerif(): void {
  const { stdout } = spawnSync('fc-list', [':family=Liberation Serif:lang=vi'], {
    encoding: 'utf8',
  });
  if (!stdout)
    throw new Error(
      'Liberation Serif with Vietnamese letters (package fonts-liberation2 or fonts-liberation 2) is absent.',
    );
}

export interface Converted {
  /** Folder of what was made; LibreOffice exits 0 on a failed conversion, so look into it. */
  folder: string;
  /** Names of the files made. */
  names: string[];
  remove: () => void;
}

/**
 * Converts files, all in one process.
 * @throws Error where LibreOffice or, for paper, its font is absent, and where it fails or takes too long.
 */
export function convert(files: readonly string[], format: string): Converted {
  if (format === PDF) wantVietnameseSerif();
  const work = mkdtempSync(join(tmpdir(), 'office-'));
  const folder = join(work, 'out');
  const { status, error, stdout, stderr } = spawnSync(
    'soffice',
    [
      // A profile of its own: another LibreOffice of the same user would take the files over.
      `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      ...files,
    ],
    { encoding: 'utf8', timeout: 240_000 },
  );
  if (error || status !== 0) {
    rmSync(work, { recursive: true, force: true });
    throw new Error(
      `LibreOffice (soffice; packages libreoffice-calc-nogui, libreoffice-writer-nogui): ${error?.message ?? `exit ${status}`}\n${stdout}${stderr}`,
    );
  }
  return {
    folder,
    names: readdirSync(folder),
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}
