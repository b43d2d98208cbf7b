/** What the engines of the declared floor do not know of a style sheet or a script, by MDN's data on browsers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse as parseScript } from 'acorn';
import * as csstree from 'css-tree';
import { FLOOR } from '../../scripts/lib/floor.ts';

interface Support {
  version_added: string | boolean | null;
  version_removed?: string;
  prefix?: string;
  alternative_name?: string;
  flags?: unknown[];
  partial_implementation?: boolean;
}
interface Feature {
  __compat?: { support: Record<string, Support | Support[]> };
  [name: string]: Feature | Feature['__compat'];
}

/** Read rather than imported: a type of its 17 MB would take the compiler minutes. */
const DATA = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as Record<'css' | 'api' | 'javascript', Feature>;

const at = (feature: Feature | undefined, ...path: string[]): Feature | undefined =>
  path.reduce<Feature | undefined>((it, name) => it?.[name] as Feature | undefined, feature);

function newer(added: string, floor: string): boolean {
  const [a, b] = [added, floor].map((it) => it.replace('≤', '').split('.').map(Number));
  const [major = 0, minor = 0] = a ?? [];
  const [ofFloor = 0, minorOfFloor = 0] = b ?? [];
  return major > ofFloor || (major === ofFloor && minor > minorOfFloor);
}

/** True where every engine of the floor has a feature under its own name; true, too, where nothing is known of it. */
function known(feature: Feature | undefined): boolean {
  const support = feature?.__compat?.support;
  if (!support) return true;
  return Object.entries(FLOOR).every(([browser, floor]) =>
    [support[browser] ?? []]
      .flat()
      .some(
        ({ version_added: added, prefix, alternative_name: otherName, flags }) =>
          typeof added === 'string' && !prefix && !otherName && !flags && !newer(added, floor),
      ),
  );
}

const UNITS = /^(?:px|em|rem|ch|ex|vw|vh|vmin|vmax|fr|deg|s|ms|pt|mm|cm|in|dppx)$/;

/** Functions of values by name, wherever the data keeps them. */
const FUNCTIONS = new Map<string, Feature>();
function collectFunctions(feature: Feature): void {
  for (const [name, it] of Object.entries(feature)) {
    if (name === '__compat' || !it) continue;
    if (!FUNCTIONS.has(name)) FUNCTIONS.set(name, it as Feature);
    collectFunctions(it as Feature);
  }
}
collectFunctions(at(DATA.css, 'types') ?? {});

/** What of a value is not known: keywords, functions, units. */
function unknownInValue(property: string, value: csstree.Value | csstree.Raw): string[] {
  const found: string[] = [];
  csstree.walk(value, (node) => {
    // A family that is not there is passed over.
    if (property === 'font-family') return;
    if (node.type === 'Identifier' && !known(at(DATA.css, 'properties', property, node.name)))
      found.push(node.name);
    if (node.type === 'Function' && !known(FUNCTIONS.get(node.name))) found.push(`${node.name}()`);
    if (node.type === 'Dimension' && !UNITS.test(node.unit)) found.push(node.unit);
  });
  return found;
}

function unknownInSelectors(prelude: csstree.CssNode): string[] {
  const found: string[] = [];
  csstree.walk(prelude, (node) => {
    if (node.type === 'NestingSelector') found.push('&');
    if (node.type !== 'PseudoClassSelector' && node.type !== 'PseudoElementSelector') return;
    const feature = at(DATA.css, 'selectors', node.name);
    if (!feature || !known(feature)) found.push(`:${node.name}`);
  });
  return found;
}

function unknownInMedia(prelude: csstree.CssNode): string[] {
  const found: string[] = [];
  csstree.walk(prelude, (node) => {
    if (node.type === 'FeatureRange') found.push('a range');
    if (node.type === 'Feature' && !known(at(DATA.css, 'at-rules', 'media', node.name)))
      found.push(node.name);
  });
  return found;
}

/**
 * What the floor drops of a style sheet: whole rules, and declarations without an earlier one of the same
 * property in their rule that it knows; also variables that are read without being set or having a
 * fallback. `frame` is a sheet that stands on the same pages. What stands in `@supports` of something newer is an addition.
 */
export function droppedOf(css: string, frame = ''): string[] {
  const found: string[] = [];
  const set = new Set([...frame.matchAll(/(--[\w-]+):/g)].map(([, name]) => name ?? ''));
  const read = new Set<string>();
  const tree = csstree.parse(css, { parseCustomProperty: false });
  csstree.walk(tree, {
    enter(node: csstree.CssNode) {
      if (node.type === 'Atrule') {
        const text = node.prelude ? csstree.generate(node.prelude) : '';
        if (node.name === 'supports' && !text.startsWith('not')) return csstree.walk.skip;
        const feature = at(DATA.css, 'at-rules', node.name);
        if (!feature || !known(feature)) found.push(`@${node.name}`);
        if (node.name === 'media' && node.prelude)
          found.push(...unknownInMedia(node.prelude).map((it) => `@media ${it}`));
        if (/^(?:font-face|page|top-center)$/.test(node.name)) return csstree.walk.skip;
      }
      if (node.type === 'Rule') {
        found.push(...unknownInSelectors(node.prelude));
        found.push(...declarationsOf(node.block, set, read));
      }
      return undefined;
    },
  });
  const missing = [...read].filter((it) => !set.has(it)).map((it) => `var(${it})`);
  return [...new Set([...found, ...missing])];
}

function declarationsOf(block: csstree.Block, set: Set<string>, read: Set<string>): string[] {
  const safe = new Set<string>();
  return block.children.toArray().flatMap((node) => {
    if (node.type !== 'Declaration') return [];
    const { property, value } = node;
    for (const [, name = ''] of csstree.generate(value).matchAll(/var\((--[\w-]+)\)/g))
      read.add(name);
    if (property.startsWith('--')) {
      set.add(property);
      return [];
    }
    if (property.startsWith('-')) {
      safe.add(csstree.property(property).basename);
      return [];
    }
    const feature = at(DATA.css, 'properties', property);
    const wrong = known(feature) ? unknownInValue(property, value) : [''];
    if (wrong.length === 0) safe.add(property);
    if (wrong.length === 0 || safe.has(property)) return [];
    return wrong.map((it) => (it === '' ? property : `${property}: ${it}`));
  });
}

/** Interfaces whose members the scripts call; other objects of a browser share names with the site's own. */
const CALLED =
  /^(?:Document|DocumentFragment|Element|HTMLElement|HTML(?:Anchor|Details|Form|Input)Element|Node|Window|Event|URL|URLSearchParams|Response|History|CSS)$/;

/** Members of objects by name: true where an object that the floor knows has one of that name. */
const MEMBERS = new Map<string, boolean>();
const objects = [
  ...Object.entries(DATA.api).filter(([name]) => CALLED.test(name)),
  // Numbers shared between threads have members with common names.
  ...Object.entries(at(DATA.javascript, 'builtins') ?? {}).filter(([name]) => name !== 'Atomics'),
];
for (const [, object] of objects)
  for (const [key, it] of Object.entries((object as Feature | undefined) ?? {})) {
    const name = key.replace(/_static$/, '');
    if (key !== '__compat') MEMBERS.set(name, known(it as Feature) || MEMBERS.get(name) === true);
  }

interface SyntaxNode {
  type: string;
  name?: string;
  computed?: boolean;
  property?: SyntaxNode;
  callee?: SyntaxNode;
  left?: SyntaxNode;
}

/**
 * What the floor does not know of a script: members that it calls or sets, and objects.
 * @throws SyntaxError where it is not even that edition of the language.
 */
export function unknownOf(script: string): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, name, callee, left } = node as SyntaxNode;
    for (const used of [callee, type === 'AssignmentExpression' ? left : undefined])
      if (used?.type === 'MemberExpression' && !used.computed && used.property?.name)
        if (MEMBERS.get(used.property.name) === false) found.add(`.${used.property.name}`);
    if (type === 'Identifier' && name && /^[A-Z]\w{3}|^structuredClone$/.test(name)) {
      const object = at(DATA.api, name) ?? at(DATA.javascript, 'builtins', name);
      if (!known(object)) found.add(name);
    }
    Object.values(node).forEach(visit);
  };
  visit(parseScript(script, { ecmaVersion: 2020, sourceType: 'module' }));
  return [...found];
}
