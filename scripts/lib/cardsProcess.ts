/** The pictures for social sites, while Astro renders. */
import sharp from 'sharp';
import { writeCards } from '../../src/sharing/writeCards.ts';
import type { CardsAnswer, CardsWork } from './beside.ts';
import { told } from './command.ts';
import { yieldToPages } from './threads.ts';

yieldToPages();
// No picture is encoded twice.
sharp.cache(false);
// Also where the build has ended without a word.
process.once('disconnect', () => process.exit());
process.once('message', ({ cards, into }: CardsWork) => {
  const answer = (it: CardsAnswer) => process.send?.(it, () => process.disconnect());
  writeCards(cards, into).then(
    (written) => answer({ written }),
    (error: unknown) => answer({ failed: told(error) }),
  );
});
