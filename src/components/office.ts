/** The files of offices, made once for the pages that link them and for themselves. */
import { catalog } from '../catalog/index.ts';
import { nominationFile, reportFiles, requestFiles, type WordFile } from '../office/word/files.ts';
import { absolute } from './href.ts';

export const reports = reportFiles({ catalog, absolute });
export const requests = requestFiles({ catalog });
export const nomination = nominationFile({ catalog });

/**
 * The file at an address.
 * @throws Error where there is none.
 */
export function wordFileAt(path: string): WordFile {
  const found = [...reports, ...requests, nomination].find((it) => it.path === path);
  if (!found) throw new Error(`no file of Word at ${path}`);
  return found;
}
