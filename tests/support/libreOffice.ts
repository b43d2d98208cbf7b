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

export interface Converted {
  /** Folder of what was made; LibreOffice exits 0 on a failed conversion, so look into it. */
  folder: string;
  /** Names of the files made. */
  names: string[];
  remove: () => void;
}

/**
 * Converts files, all in one process.
 * @throws Error where LibreOffice is absent, fails or takes too long.
 */
export function convert(files: readonly string[], format: string): Converted {
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
