/** Indicators whose file is gone: renamed ones go on under another name, the figures of others are stated no more. */
import type { Catalog } from '../../catalog/types.ts';
import { stemOf } from '../../domain/fileNames.ts';
import { routes } from '../../domain/routes.ts';
import { nfc } from '../../domain/vietnamese.ts';
import type { Published } from '../../reading/published.ts';
import { RECORD_KINDS, type LoadedRecord, type Records } from '../../schemas/kinds.ts';
import { followed } from '../publishedWordings.ts';
import type { Fact } from './fact.ts';
import { indicatorFacts } from './indicator.ts';
import type { Names } from './names.ts';
import type { FactPage } from './pages.ts';

interface Gone {
  id: string;
  file: string;
  /** The version that stood last. */
  last: { data: Record<string, unknown>; from: string };
  /** Where its address leads. */
  to: string;
  /** The record that it leads to. */
  target: LoadedRecord<'indicators'> | undefined;
}

const FOLDER = `content/${RECORD_KINDS.indicators.path}/`;

/** Indicators that are gone and lead to a list, or to another that stood beside them: none of these was renamed. */
export function goneIndicators(
  { redirects }: Pick<Catalog, 'redirects'>,
  { indicators }: Records,
  published: Published | undefined,
): Gone[] {
  const stood = (file: string) =>
    (published?.versions.get(file) ?? []).filter(({ from, until }) => from !== until);
  return (published?.missing ?? []).flatMap((file): Gone[] => {
    const [last] = stood(file);
    const id = stemOf(file);
    const own = routes.indicator(id);
    const to = followed(own, redirects);
    if (!file.startsWith(FOLDER) || !last || to === own) return [];
    const target = indicators.find((it) => routes.indicator(it.id) === to);
    // What leads to no page yet is told as such.
    if (!target && to.startsWith(routes.indicators) && to !== routes.indicators) return [];
    const data = (last.data ?? {}) as Record<string, unknown>;
    const since = target && stood(target.file).at(-1)?.from;
    const isSame =
      target !== undefined &&
      (since === undefined ||
        (last.until !== undefined && since >= last.until) ||
        nfc(String(data['name'])) === nfc(target.data.name));
    return isSame ? [] : [{ id, file, last: { data, from: last.from }, to, target }];
  });
}

const figuresOf = (facts: readonly Fact[]) => facts.filter(({ group }) => group === 'figure');

/** The figures that they stated, unless the record they lead to states them. */
export function gonePages(gone: readonly Gone[], names: Names): FactPage[] {
  return gone.map(({ id, file, last: { data, from }, to, target }) => {
    const at = { kind: 'indicators' as const, file };
    const what = String(data['shortName']);
    const kept =
      target && target.data.unit === data['unit']
        ? figuresOf(indicatorFacts(target.data, target, { what, names }))
        : [];
    const isKept = ({ year, parts }: Fact) =>
      kept.some((it) => it.year === year && it.parts['value']?.words === parts['value']?.words);
    const facts = figuresOf(indicatorFacts(data, at, { what, names })).filter((it) => !isKept(it));
    const earlier = [{ facts, stored: facts, from, path: routes.indicator(id) }];
    return { id, path: to, earlier, now: [] };
  });
}
