/** The pictures for newsrooms, made once for the pages that link them and for themselves. */
import { catalog } from '../catalog/index.ts';
import {
  chartPicture,
  evidencePicture,
  structurePicture,
  type NewsPicture,
} from '../sharing/newsPictures.ts';
import { absolute } from './href.ts';

const setting = { catalog, absolute };

/** The overview of what the targets need, where the plan sets any. */
export const overview = evidencePicture(setting);

const named = <T extends { id: string }>(it: T, picture: NewsPicture | undefined) =>
  picture ? [[it.id, picture] as const] : [];

/** The chart of each indicator and each structure that has one, by its id. */
export const chartPictures: ReadonlyMap<string, NewsPicture> = new Map([
  ...catalog.groups.flatMap((it) => named(it, structurePicture(it, setting))),
  ...[...catalog.targets, ...catalog.context].flatMap((it) => named(it, chartPicture(it, setting))),
]);

export const newsPictures = [...(overview ? [overview] : []), ...chartPictures.values()];
