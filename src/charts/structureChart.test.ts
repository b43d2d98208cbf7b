import { describe, expect, test } from 'vitest';
import { groupOf, observation, PERIOD, record } from '../testing/fixtures.ts';
import { structureChart } from './structureChart.ts';

describe('the chart of a structure', () => {
  test('is drawn only where the parts make up a whole', () => {
    expect(structureChart(groupOf(undefined, 20, 80), PERIOD)).toBeUndefined();
    expect(structureChart(groupOf(100, 20, 80), PERIOD)).toBeDefined();
  });

  test('has the parts in the plan’s order, each with its share', () => {
    const chart = structureChart(groupOf(100, 20, 45.5, 34.5), PERIOD)!;
    expect(chart.config.data.datasets.map(({ data }) => data)).toEqual([[20], [45.5], [34.5]]);
    expect(chart.labels).toEqual([['20%'], ['45,5%'], ['34,5%']]);
    const fills = chart.config.data.datasets.map(({ backgroundColor }) => backgroundColor);
    expect(new Set(fills).size).toBe(3);
    expect(chart.config.options?.scales?.['x']).toMatchObject({ stacked: true, max: 100 });
  });

  test('names every part and its share', () => {
    expect(structureChart(groupOf(100, 20, 45.5, 34.5), PERIOD)?.description).toBe(
      'Cơ cấu thử, mục tiêu: Phần 1 20%; Phần 2 45,5%; Phần 3 34,5%.',
    );
  });

  test('shows a year once every part of it is known, above the target', () => {
    const group = groupOf(100, 40, 60);
    const [first, second] = group.members;
    const known = (value: number) =>
      record('indicators', { observations: [observation({ year: 2023, value })] }).data
        .observations;
    expect(
      structureChart(
        { ...group, members: [{ ...first!, observations: known(35) }, second!] },
        PERIOD,
      ),
    ).toMatchObject({
      labels: [['40%'], ['60%']],
    });
    const chart = structureChart(
      {
        ...group,
        members: [
          { ...first!, observations: known(35) },
          { ...second!, observations: known(65) },
        ],
      },
      PERIOD,
    )!;
    expect(chart.config.data.labels).toEqual(['2023', 'mục tiêu']);
    expect(chart.labels).toEqual([
      ['35%', '40%'],
      ['65%', '60%'],
    ]);
    expect(chart.description).toContain('2023: Phần 1 35%; Phần 2 65%.');
  });
});
