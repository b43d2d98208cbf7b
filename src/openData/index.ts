/** The data files of the site, made once for their page and for themselves. */
import { dataFiles } from './dataFiles.ts';
import { catalog } from '../catalog/index.ts';

/** Every file for download; the composition takes seconds on a large site, so pages share one. */
export const openData = dataFiles(catalog);
