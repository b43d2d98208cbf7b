/**
 * Rewrites style sheets for engines that know neither cascade layers nor gaps between flex items; the
 * bundler's own lowering (`build.cssTarget`) does the rest. Every browser gets the same files.
 */
import { globSync, readFileSync } from 'node:fs';
import postcss, {
  type AtRule,
  type Container,
  type Declaration,
  type Root,
  type Rule,
} from 'postcss';

/** A plugin of the bundler that lowers each style sheet before it is minified and named by its content. */
export function lowerStyles() {
  const words = wordsBesideFlex();
  return {
    name: 'lower-styles',
    apply: 'build' as const,
    transform(code: string, id: string) {
      if (!/\.css(?:$|\?)|[?&]lang\.css/.test(id) || id.includes('?url')) return undefined;
      return { code: lowered(code, words), map: null };
    },
  };
}

/** Words that templates give to one element together with `flex`; the classes of other gaps stand on grids alone. */
function wordsBesideFlex(): ReadonlySet<string> {
  const texts = globSync('src/**/*.{astro,ts}').map((file) => readFileSync(file, 'utf8'));
  const lists = texts.flatMap((text) => text.match(/'[^'\n]*'|"[^"]*"/g) ?? []);
  return new Set(
    lists
      .map((it) => it.slice(1, -1).split(/\s+/))
      .filter((it) => it.includes('flex'))
      .flat(),
  );
}

/**
 * A style sheet in words of before 2020.
 * @param onFlex Classes of elements that the class `flex` lays out; every class without it.
 */
export function lowered(css: string, onFlex?: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  dropLayers(root);
  settleVariables(root);
  simplifySelectors(root);
  nameSides(root);
  spaceFlexItems(root, onFlex);
  return root.toString();
}

const isLayer = (node: unknown): node is AtRule =>
  (node as AtRule).type === 'atrule' && (node as AtRule).name === 'layer';

/** Puts the rules of layers where their layer stands in the order; later rules win as higher layers did. */
function dropLayers(root: Root): void {
  const order: string[] = [];
  const blocks = new Map<string, AtRule[]>();
  for (const node of [...root.nodes].filter(isLayer)) {
    const names = node.params.split(',').map((name) => name.trim());
    for (const name of names) if (!order.includes(name)) order.push(name);
    if (node.nodes) blocks.set(node.params, [...(blocks.get(node.params) ?? []), node]);
    node.remove();
  }
  const first = order.flatMap((name) => blocks.get(name) ?? []).flatMap((it) => it.nodes ?? []);
  const at = root.nodes.findIndex(
    (it) => it.type !== 'atrule' || !/^(?:charset|import)$/.test(it.name),
  );
  if (first.length > 0) {
    const before = root.nodes[at];
    if (before) root.insertBefore(before, first);
    else root.append(first);
  }
  root.walkAtRules('layer', (it) => {
    it.replaceWith(it.nodes ?? []);
  });
}

/**
 * Tailwind's own variables: one that never changes becomes its value, one that nothing reads goes, and
 * the initial values of the rest stand without `@property` and conditions.
 */
function settleVariables(root: Root): void {
  root.walkAtRules('property', (it) => {
    if (it.params.startsWith('--tw-')) it.remove();
  });
  root.walkAtRules('supports', (it) => {
    let initial = true;
    it.walkDecls((decl) => {
      initial &&= decl.prop.startsWith('--tw-');
    });
    if (initial) it.replaceWith(it.nodes ?? []);
  });
  const values = new Map<string, Set<string>>();
  const read = new Set<string>();
  root.walkDecls((decl) => {
    if (decl.prop.startsWith('--tw-'))
      values.set(decl.prop, (values.get(decl.prop) ?? new Set()).add(decl.value.trim()));
    for (const [, name = ''] of decl.value.matchAll(/var\((--tw-[\w-]+)/g)) read.add(name);
  });
  const settled = (name: string) =>
    values.get(name)?.size === 1 ? [...(values.get(name) ?? [])][0] : undefined;
  root.walkDecls((decl) => {
    if (
      decl.prop.startsWith('--tw-') &&
      (!read.has(decl.prop) || settled(decl.prop) !== undefined)
    ) {
      const rule = decl.parent;
      decl.remove();
      if (rule?.nodes.length === 0) rule.remove();
      return;
    }
    decl.value = decl.value.replace(
      /var\((--tw-[\w-]+)\)/g,
      (all, name: string) => settled(name) ?? all,
    );
  });
}

/** Tailwind gives list items their distance by a selector without weight, which engines of the floor do not know. */
function simplifySelectors(root: Root): void {
  const between = /^:where\((\.space-[xy]-.+)\)$/;
  root.walkRules(between, (rule) => {
    rule.selector = rule.selector.replace(between, '$1');
    // Of no length; here it would also undo the item's own margin.
    rule.walkDecls(/^margin-(?:block|inline)-start$/, (it) => {
      it.remove();
    });
  });
}

const SIDES: Readonly<Record<string, readonly string[]>> = {
  inline: ['left', 'right'],
  block: ['top', 'bottom'],
};

/** The site is written from left to right and from top to bottom; its sides have their older names. */
function nameSides(root: Root): void {
  root.walkDecls(/^(?:margin|padding)-(?:inline|block)(?:-start|-end)?$/, (decl) => {
    const [kind = '', axis = '', end] = decl.prop.split('-');
    const sides = SIDES[axis] ?? [];
    const [first = '', second = first] = postcss.list.space(decl.value);
    const values = end ? [first, first] : [first, second];
    const chosen = end ? [sides[end === 'start' ? 0 : 1]] : sides;
    decl.replaceWith(
      chosen.map((side) => {
        const value = values[sides.indexOf(side ?? '')] ?? first;
        return postcss.decl({ prop: `${kind}-${side}`, value });
      }),
    );
  });
}

const GAPS = /^(?:row-|column-)?gap$/;

/**
 * Margins in place of the gaps between flex items. Engines that lack such gaps cannot be asked for them;
 * they also lack `inset`, which came with the same versions or shortly after. An element is laid out by the
 * same rule, or by Tailwind's class `flex`.
 */
function spaceFlexItems(root: Root, onFlex?: ReadonlySet<string>): void {
  const block = postcss.atRule({ name: 'supports', params: 'not (inset:0)', nodes: [] });
  const laidOut = new Set<string>();
  root.walkRules((rule) => {
    const gaps = rule.nodes.filter(
      (it): it is Declaration => it.type === 'decl' && GAPS.test(it.prop),
    );
    const display = rule.nodes.find(
      (it): it is Declaration => it.type === 'decl' && it.prop === 'display',
    );
    const utility =
      /^\.[^\s.#:>[\]]+$/.test(rule.selector.replaceAll(/\\./g, '')) &&
      (onFlex?.has(rule.selector.slice(1).replaceAll('\\', '')) ?? true);
    if (gaps.length === 0 || (display ? display.value !== 'flex' : !utility)) return;
    for (const it of display ? rule.selectors : ['.flex']) laidOut.add(it);
    const parents = rule.selectors.map((it) => (display ? it : `.flex${it}`));
    const margins = gaps.flatMap(({ prop, value }) => {
      const [row = '', column = row] = prop === 'gap' ? value.split(/\s+/) : [value];
      return [
        ...(prop === 'row-gap' ? [] : [{ prop: 'margin-right', value: column }]),
        ...(prop === 'column-gap' ? [] : [{ prop: 'margin-bottom', value: row }]),
      ];
    });
    const items = postcss.rule({
      selectors: parents.map((it) => `${it}>*`),
      nodes: margins.map((it) => postcss.decl(it)),
    });
    block.append(around(rule, [items]));
  });
  if (!block.nodes?.length) return;
  // Later engines among them know the gap, too.
  block.prepend(
    postcss.rule({
      selectors: [...laidOut],
      nodes: [postcss.decl({ prop: 'gap', value: '0', important: true })],
    }),
  );
  // The last of a row that is laid out by classes stands at its edge; a picture may have words behind it.
  if (laidOut.has('.flex'))
    block.append(
      postcss.rule({
        selector: '.flex>:last-child:not(svg)',
        nodes: [postcss.decl({ prop: 'margin-right', value: '0' })],
      }),
    );
  root.append(block);
}

/** Rules within copies of the conditions in which another stands. */
function around(rule: Rule, rules: Rule[]): (Rule | AtRule)[] {
  let inner: (Rule | AtRule)[] = rules;
  for (
    let it: Container | undefined = rule.parent as Container | undefined;
    it?.type === 'atrule';
    it = it.parent as Container | undefined
  ) {
    const { name, params } = it as AtRule;
    inner = [postcss.atRule({ name, params, nodes: inner })];
  }
  return inner;
}
