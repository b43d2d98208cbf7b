/** A record kind is added in the four files that `docs/developers.md` names, and nothing else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_CONTENT, FIXTURE_TODAY, onDay } from '../support/fixture.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

const SCHEMA = `
import { z } from 'zod';
import { day, field, slug, text } from './fields.ts';

export const roundSchema = z.strictObject({
  id: field('Mã', slug),
  title: field('Tên đợt khen', text(160)),
  date: field('Ngày quyết định', day),
  place: field('Địa phương', text(60)),
});
export type RoundData = z.infer<typeof roundSchema>;
`;
const ROUND = {
  id: 'dot-thu',
  title: 'Đợt khen thử',
  date: '2029-05-19',
  place: 'may-vang-2025',
};

let copy: ProjectCopy;
const check = (rounds: readonly unknown[]) => {
  copy.write('content/dot-khen.json', JSON.stringify(rounds, null, 2));
  return copy.run(['scripts/check.ts'], { env: onDay(FIXTURE_TODAY) });
};

/** Puts lines below the one line of a file that begins with `line`. */
function addBelow(file: string, line: string, lines: string): void {
  const text = copy.read(file);
  const at = text.split('\n').filter((it) => it.trimStart().startsWith(line));
  expect(at, `${file}: ${line}`).toHaveLength(1);
  copy.write(
    file,
    text.replace(at.join(), () => `${at.join()}\n${lines}`),
  );
}

beforeAll(() => {
  copy = copyProject(FIXTURE_CONTENT);
  copy.write('src/schemas/round.ts', SCHEMA);
  addBelow(
    'src/schemas/kinds.ts',
    'import type { z }',
    `import { roundSchema } from './round.ts';`,
  );
  addBelow(
    'src/schemas/kinds.ts',
    'export const RECORD_KINDS',
    `  rounds: list('Đợt khen', 'dot-khen.json', roundSchema),`,
  );
  addBelow(
    'src/catalog/types.ts',
    'import type { WithdrawalData }',
    `import type { RoundData } from '../schemas/round.ts';`,
  );
  addBelow(
    'src/catalog/types.ts',
    'export interface Catalog',
    `  rounds: (RoundData & { where: Place | undefined })[];`,
  );
  addBelow(
    'src/catalog/build.ts',
    'const withdrawals = ',
    `  const rounds = records.rounds.map((record) => ({
    ...record.data,
    where: lookup.places.find(record.data.place, record, ['place'], problems),
  }));`,
  );
  addBelow('src/catalog/build.ts', 'withdrawals,', '      rounds,');
});
afterAll(() => copy.remove());

test('its records are loaded and counted by the check', () => {
  const { status, output } = check([ROUND]);
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(output).toMatch(/1 đợt khen/i);
});

test('what is wrong in them is said as of any record: shape, reference, text', () => {
  const { status, output } = check([
    { ...ROUND, date: '19/5/2029' },
    { ...ROUND, id: 'dot-hai', place: 'may-vang-205' },
    { ...ROUND, id: 'dot-ba', title: 'Gọi 0912345678.' },
  ]);
  expect(status).toBe(1);
  const [, problems = ''] = output.split('content/dot-khen.json\n');
  expect(problems).toMatch(/Ngày quyết định[\s\S]*"date": "2029-05-19"/);
  expect(problems).toMatch(/Địa phương[\s\S]*"may-vang-205"/);
  expect(problems).toMatch(/Tên đợt khen[\s\S]*số điện thoại/);
});
