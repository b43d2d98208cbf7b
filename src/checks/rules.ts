import type { Rule } from './rule.ts';
import { awardsInTime } from './awardsInTime.ts';
import { figureDates } from './figureDates.ts';
import { figures } from './figures.ts';
import { futureDates } from './futureDates.ts';
import { linkTargets } from './linkTargets.ts';
import { rawHtml } from './rawHtml.ts';
import { redirects } from './redirects.ts';

/** Rules beyond shape and references; adding a rule is adding a file and a line here. */
export const RULES: readonly Rule[] = [
  awardsInTime,
  figureDates,
  figures,
  futureDates,
  linkTargets,
  rawHtml,
  redirects,
];
