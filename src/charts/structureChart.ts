/** The chart of a group: the parts of a whole. */
import type { Indicator, IndicatorGroup } from '../catalog/types.ts';
import { formatQuantity } from '../domain/format.ts';
import type { Period } from '../domain/period.ts';
import { drawnFigures, FONT, type Chart } from './chart.ts';
import { COLOURS } from './colours.ts';
import { partColour } from './looks.ts';

/** Years for which every part of a group has a figure that can be drawn, with their values. */
function knownStructures(
  members: readonly Indicator[],
  period: Period,
): { label: string; values: number[] }[] {
  const drawn = members.map(({ observations }) => drawnFigures(observations, period));
  const [first = []] = drawn;
  return first.flatMap(({ year }) => {
    const values = drawn.map((figures) => figures.find((it) => it.year === year)?.value);
    return values.every((value) => value !== undefined) ? [{ label: String(year), values }] : [];
  });
}

/**
 * A structure as stacked bars: one for each year known in all its parts, then the target. Only for
 * groups whose parts make up a whole.
 */
export function structureChart(
  { name, sumsTo, members }: IndicatorGroup,
  period: Period,
): Chart | undefined {
  if (sumsTo === undefined || members.length === 0) return undefined;
  const goal = { label: 'mục tiêu', values: members.map(({ target }) => target?.value ?? 0) };
  const bars = [...knownStructures(members, period), goal];
  const unit = members[0]?.unit ?? '%';
  return {
    width: 420,
    height: 24 + 60 * bars.length,
    description: bars
      .map(
        ({ label, values }) =>
          `${name}, ${label}: ${members.map(({ shortName }, i) => `${shortName} ${formatQuantity(values[i] ?? 0, unit)}`).join('; ')}.`,
      )
      .join(' '),
    kinds: [],
    labels: members.map((_member, part) =>
      bars.map(({ values }) => formatQuantity(values[part] ?? 0, unit)),
    ),
    labelSize: 16,
    config: {
      type: 'bar',
      data: {
        labels: bars.map(({ label }) => (bars.length > 1 ? label : '')),
        datasets: members.map((_member, part) => ({
          data: bars.map(({ values }) => values[part] ?? 0),
          backgroundColor: COLOURS[partColour(part)],
          borderColor: COLOURS.ink,
          borderWidth: 2,
          borderSkipped: false,
          barPercentage: 0.95,
          categoryPercentage: 0.95,
        })),
      },
      options: {
        indexAxis: 'y',
        scales: {
          x: { display: false, stacked: true, max: sumsTo },
          y: {
            // With the target alone there is nothing to tell apart.
            display: bars.length > 1,
            stacked: true,
            border: { display: false },
            grid: { display: false },
            ticks: { color: COLOURS.quiet, font: { ...FONT, size: 13 } },
          },
        },
      },
      plugins: [],
    },
  };
}
