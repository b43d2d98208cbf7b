/** The data files of the site, made once for their page and for themselves. */
import { dataFiles } from './dataFiles.ts';
import { catalog } from './index.ts';

export const openData = dataFiles(catalog);
