/** The pictures for newsrooms, made once for the pages that link them and for themselves. */
import { catalog } from '../catalog/index.ts';
import { chartPicture, evidencePicture, type NewsPicture } from '../sharing/newsPictures.ts';
import { absolute } from './href.ts';

const setting = { catalog, absolute };

/** The overview of what the targets need, where the plan sets any. */
export const overview = evidencePicture(setting);

/** The chart of each indicator that has one, by its id. */
export const chartPictures: ReadonlyMap<string, NewsPicture> = new Map(
  [...catalog.targets, ...catalog.context].flatMap((it) => {
    const picture = chartPicture(it, setting);
    return picture ? [[it.id, picture] as const] : [];
  }),
);

export const newsPictures = [...(overview ? [overview] : []), ...chartPictures.values()];
