/** Which compressed copies a build writes: hosts that compress by themselves need none. */
import { Obstacle } from './obstacle.ts';
import { ENCODINGS, type Ending } from './precompress.ts';

/** `--copies`, for the build. */
export const COPIES_OPTION = { copies: { type: 'string' } } as const;

const NONE = 'none';

/**
 * The endings asked for by `--copies` or `COPIES`: `br`, `gz`, both with a comma, or `none`; all where
 * nothing is asked.
 * @throws Obstacle where it is none of these.
 */
export function wantedCopies(
  { copies }: { copies?: string | undefined },
  env: Record<string, string | undefined>,
): Ending[] {
  const given = copies ?? env['COPIES'];
  const endings = ENCODINGS.map(({ ending }) => ending);
  if (given === undefined || given === '') return endings;
  const named = given.split(',').map((it) => `.${it.trim()}`);
  const unknown = named.find((it) => !endings.some((ending) => ending === it));
  if (unknown !== undefined && given !== NONE)
    throw new Obstacle(
      `Bản nén sẵn chỉ có br, gz, hoặc ${NONE} (không nén sẵn); đang là "${given}". Hãy sửa tùy chọn --copies hoặc biến môi trường COPIES`,
    );
  return endings.filter((it) => named.includes(it));
}
