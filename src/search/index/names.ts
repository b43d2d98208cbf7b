/** Names worth their bytes. */
import { syllablesOf } from '../../domain/syllables.ts';

/** Names without those that say the same words as one before. */
export function differentNames(names: readonly string[]): string[] {
  const said = names.map((it) =>
    syllablesOf(it)
      .map(({ mark }) => mark)
      .join(' '),
  );
  return names.filter((_, i) => said.indexOf(said[i] ?? '') === i);
}
