import type { Rule } from './rule.ts';
import { futureDates } from './futureDates.ts';
import { figures } from './figures.ts';
import { districtAwards } from './districtAwards.ts';
import { rawHtml } from './rawHtml.ts';

/** Rules beyond shape and references; adding a rule is adding a file and a line here. */
export const RULES: readonly Rule[] = [futureDates, figures, districtAwards, rawHtml];
