import { expect, test } from 'vitest';
import { catalogOf, milestone, only, record } from '../testing/fixtures.ts';
import { hasMilestoneList, isOutside, shownMilestones } from './movementMilestones.ts';

const movementWith = (count: number, keys: readonly number[] = []) =>
  only(
    catalogOf({
      movements: [
        record('movements', {
          milestones: Array.from({ length: count }, (_, i) =>
            milestone({
              date: `2022-01-${String(i + 1).padStart(2, '0')}`,
              fact: `Mốc ${i + 1}.`,
              key: keys.includes(i + 1),
            }),
          ),
        }),
      ],
    }).movements,
  );
const facts = (movement: ReturnType<typeof movementWith>) =>
  shownMilestones(movement).map(({ fact }) => fact);

test('few milestones all stand on the movement’s page', () => {
  const movement = movementWith(8);
  expect(hasMilestoneList(movement)).toBe(false);
  expect(facts(movement)).toHaveLength(8);
});

test('of many the key ones do, and the latest, in their order', () => {
  const movement = movementWith(12, [1, 3]);
  expect(hasMilestoneList(movement)).toBe(true);
  expect(facts(movement)).toEqual([1, 3, 7, 8, 9, 10, 11, 12].map((it) => `Mốc ${it}.`));
});

test('what lies outside the period is told from the rest', () => {
  const [phase] = movementWith(1).milestones;
  expect(phase && isOutside(phase)).toBe(false);
  for (const outside of ['before', 'left', 'after'] as const)
    expect(phase && isOutside({ ...phase, phase: outside })).toBe(true);
});
