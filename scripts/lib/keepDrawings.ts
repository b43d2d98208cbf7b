import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepTidied } from '../../src/charts/tidied.ts';
import { Kept, keyOf } from './kept.ts';

/** What tidying depends on besides the drawing, within the project. */
const TIDYING = ['src/charts/render.ts', 'src/charts/colours.ts', 'node_modules/svgo/package.json'];

/** Has the charts' drawings made tidy only where the build before did not: that takes longest of a chart. */
export function keepDrawings(file: string, root: string): Kept {
  const version = keyOf(TIDYING.map((name) => readFileSync(join(root, name), 'utf8')).join('\n'));
  const kept = new Kept(file, version);
  keepTidied((drawn, tidy) =>
    Buffer.from(kept.take(keyOf(drawn), () => Buffer.from(tidy(drawn)))).toString(),
  );
  return kept;
}
