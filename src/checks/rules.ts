/** The rules, one file each in `rules/` and `texts/`. */
import type { Rule, TextRule } from './rule.ts';
import { accessedSources } from './rules/accessedSources.ts';
import { actors } from './rules/actors.ts';
import { awardLevels } from './rules/awardLevels.ts';
import { awardsInTime } from './rules/awardsInTime.ts';
import { publishedCorrections } from './rules/publishedCorrections.ts';
import { publishedFacts } from './rules/publishedFacts.ts';
import { dateOrder } from './rules/dateOrder.ts';
import { duplicates } from './rules/duplicates.ts';
import { featured } from './rules/featured.ts';
import { figureCounts } from './rules/figureCounts.ts';
import { figureDates } from './rules/figureDates.ts';
import { figureForms } from './rules/figureForms.ts';
import { figureInText } from './rules/figureInText.ts';
import { figurePlaces } from './rules/figurePlaces.ts';
import { figureUnits } from './rules/figureUnits.ts';
import { figures } from './rules/figures.ts';
import { futureDates } from './rules/futureDates.ts';
import { headlineNames } from './rules/headlineNames.ts';
import { headlines } from './rules/headlines.ts';
import { honours } from './rules/honours.ts';
import { keptAddresses } from './rules/keptAddresses.ts';
import { linkTargets } from './rules/linkTargets.ts';
import { minors } from './rules/minors.ts';
import { namesInText } from './rules/namesInText.ts';
import { noticesAgree } from './rules/noticesAgree.ts';
import { pasted } from './rules/pasted.ts';
import { personNames } from './rules/personNames.ts';
import { photos } from './rules/photos.ts';
import { placeChains } from './rules/placeChains.ts';
import { placeLives } from './rules/placeLives.ts';
import { planWords } from './rules/planWords.ts';
import { punctuation } from './rules/punctuation.ts';
import { redirects } from './rules/redirects.ts';
import { referenceLists } from './rules/referenceLists.ts';
import { repeated } from './rules/repeated.ts';
import { reviewedSentences } from './rules/reviewedSentences.ts';
import { secureLinks } from './rules/secureLinks.ts';
import { sensitive } from './rules/sensitive.ts';
import { slips } from './rules/slips.ts';
import { slugs } from './rules/slugs.ts';
import { socialLinks } from './rules/socialLinks.ts';
import { sourceAddresses } from './rules/sourceAddresses.ts';
import { sourceFacts } from './rules/sourceFacts.ts';
import { sourceTitles } from './rules/sourceTitles.ts';
import { sourceWords } from './rules/sourceWords.ts';
import { storyAgrees } from './rules/storyAgrees.ts';
import { targetNames } from './rules/targetNames.ts';
import { targets } from './rules/targets.ts';
import { templateFigures } from './rules/templateFigures.ts';
import { tileMap } from './rules/tileMap.ts';
import { typing } from './rules/typing.ts';
import { units } from './rules/units.ts';
import { withdrawnNames } from './rules/withdrawnNames.ts';
import { withdrawnStories } from './rules/withdrawnStories.ts';
import { blanks } from './texts/blanks.ts';
import { characters } from './texts/characters.ts';
import { cutValues } from './texts/cutValues.ts';
import { damage } from './texts/damage.ts';
import { headings } from './texts/headings.ts';
import { impossible } from './texts/impossible.ts';
import { layout } from './texts/layout.ts';
import { leftovers } from './texts/leftovers.ts';
import { linkTexts } from './texts/linkTexts.ts';
import { personalData } from './texts/personalData.ts';
import { rawHtml } from './texts/rawHtml.ts';
import { templates } from './texts/templates.ts';

/** Rules over the joined content. */
export const RULES: readonly Rule[] = [
  accessedSources,
  actors,
  awardLevels,
  awardsInTime,
  publishedFacts,
  publishedCorrections,
  dateOrder,
  duplicates,
  featured,
  figureCounts,
  figureDates,
  figureForms,
  figureInText,
  figurePlaces,
  figureUnits,
  figures,
  futureDates,
  headlineNames,
  headlines,
  honours,
  keptAddresses,
  linkTargets,
  minors,
  namesInText,
  noticesAgree,
  pasted,
  personNames,
  photos,
  placeChains,
  placeLives,
  planWords,
  punctuation,
  redirects,
  referenceLists,
  repeated,
  reviewedSentences,
  secureLinks,
  sensitive,
  slips,
  slugs,
  socialLinks,
  sourceAddresses,
  sourceFacts,
  sourceTitles,
  sourceWords,
  storyAgrees,
  targets,
  targetNames,
  templateFigures,
  tileMap,
  typing,
  units,
  withdrawnNames,
  withdrawnStories,
];

/** Rules over the text of each file. */
export const TEXT_RULES: readonly TextRule[] = [
  blanks,
  characters,
  cutValues,
  damage,
  headings,
  impossible,
  layout,
  leftovers,
  linkTexts,
  personalData,
  rawHtml,
  templates,
];
