/** The catalog for the pages: the one that the build has checked or a preview has read, or read now. */
import { handedOver } from './handover.ts';
import { pageDates } from './changed.ts';

// What reads is loaded only where it is needed.
export const catalog = handedOver() ?? (await import('./read.ts')).readCatalog(process.cwd());

/** Day on which the record of each page last changed, by the page's address. */
export const changedByPath = pageDates(catalog);
