/** The results and facets as elements. Text from the query or the index only ever becomes text nodes. */
import { bestWindow, markText, type Piece } from '../query/excerpt.ts';
import {
  FILTERS,
  slugOf,
  type Answer,
  type FilterId,
  type Filters,
  type Result,
} from '../query/answer.ts';
import type { Finished, Query } from './engine.ts';
import { FACET_LABELS } from '../../domain/facets.ts';
import type { Fragment, FrontDocument } from '../query/bundle.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../query/kinds.ts';
import type { Reading } from '../query/understand.ts';

export const FILTER_LABELS: Record<FilterId, string> = {
  'loai-trang': 'Loại trang',
  ...FACET_LABELS,
};

/** Kinds whose summary is what is asked for. */
const ANSWERING: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['chi-tieu', 'dia-phuong']);

/** Made once: `localeCompare` would make it anew for each pair, which takes a slow phone longer than all else here. */
const inAlphabet = new Intl.Collator('vi').compare;

type Child = Node | string;

/** An element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

function marked(pieces: readonly Piece[]): Child[] {
  return pieces.map(({ text, marked: isMarked }) =>
    isMarked ? element('mark', {}, [text]) : text,
  );
}

/** What is shown of a result beside its title. */
interface Shown {
  /** The answer itself, shown whole before the text: of an indicator its latest figure, of a place what it is now. */
  answer: string | undefined;
  /** Its summary and its text, as far as they are there. */
  text: string;
  /** Where its text starts in them. */
  body: number;
}

function shownOf({ kind, summary = '' }: FrontDocument, fragment: Fragment | undefined): Shown {
  const answers = ANSWERING.has(kind) && summary !== '';
  const lead = answers && fragment ? '' : summary.replace(/[.\s]*$/, '. ').replace(/^\. $/, '');
  return {
    answer: answers ? summary : undefined,
    text: lead + (fragment?.text ?? ''),
    body: lead.length,
  };
}

/** One result: title, kind, place, year and standing, and the part of its text that answers; nothing where its text is not there. */
export function resultItem(
  result: Result,
  reading: Reading | undefined,
  base: string,
): HTMLLIElement | undefined {
  const { document: known, fragment } = result;
  if (!known) return undefined;
  const { answer, text, body } = shownOf(known, fragment);
  const address = (path: string) => base + path.slice(1);
  const { start, end } = reading ? bestWindow(text, reading) : { start: 0, end: 220 };
  const excerpt = text.slice(start, end).trim();
  const about = [
    DOCUMENT_KINDS[result.kind],
    known.place,
    known.year,
    known.standing ?? result.standing,
  ]
    .filter(Boolean)
    .join(' · ');
  const section = sectionOf(fragment, (start + end) / 2 - body);
  return element('li', { 'data-search-result': '' }, [
    element('h2', { class: 'text-title' }, [
      element(
        'a',
        { href: address(known.path) },
        reading ? marked(markText(known.title, reading)) : [known.title],
      ),
    ]),
    element('p', { class: 'small quiet' }, [about]),
    ...(answer ? [element('p', { class: 'measure mt-1 font-semibold' }, [`${answer}.`])] : []),
    ...(excerpt && !answer?.includes(excerpt.replace(/[.\s]+$/, ''))
      ? [
          element('p', { class: 'measure mt-1 text-note' }, [
            start > 0 ? '… ' : '',
            ...(reading ? marked(markText(excerpt, reading)) : [excerpt]),
            end < text.length ? ' …' : '',
          ]),
        ]
      : []),
    ...(section
      ? [
          element('p', { class: 'small' }, [
            element('a', { href: address(`${known.path}#${section.id}`) }, [
              `Tới phần “${section.heading}”`,
            ]),
          ]),
        ]
      : []),
  ]);
}

/** The section of the page that a place of its text is in. */
function sectionOf(fragment: Fragment | undefined, place: number) {
  return fragment?.anchors.filter((it) => it.at <= place).pop();
}

/** A list of links for each facet; each adds its value to the address, or replaces the facet's value. */
export function facetNav(
  counts: Answer['counts'],
  filters: Filters,
  addressOf: (filters: Filters) => string,
): HTMLElement[] {
  return FILTERS.flatMap((name) => {
    const values = [...counts[name]].sort((a, b) =>
      name === 'nam' ? inAlphabet(b[0], a[0]) : b[1] - a[1] || inAlphabet(a[0], b[0]),
    );
    if (values.length === 0) return [];
    const items = values.map(([value, count]) => {
      const slug = slugOf(value) ?? '';
      const chosen = filters[name] === slug;
      return element('li', {}, [
        element(
          'a',
          {
            href: addressOf({ ...filters, [name]: slug }),
            'data-search-filter': '',
            ...(chosen && { 'aria-current': 'true' }),
          },
          [`${value} `, element('span', { class: 'num' }, [`(${count})`])],
        ),
      ]);
    });
    return [
      element('details', { class: 'border-t border-line py-2.5', 'data-facet': name }, [
        element('summary', { class: 'cursor-pointer font-semibold' }, [FILTER_LABELS[name]]),
        element('ul', { class: 'tags mt-3' }, items),
      ]),
    ];
  });
}

/** The filters in force, each with a link that takes it away. */
export function filterChips(
  filters: Filters,
  chosen: Answer['chosen'],
  addressOf: (filters: Filters) => string,
): HTMLElement[] {
  return (Object.entries(filters) as [FilterId, string][]).map(([name, slug]) => {
    const rest = { ...filters };
    delete rest[name];
    const label = `${FILTER_LABELS[name]}: ${chosen[name] ?? slug}`;
    return element('li', {}, [
      element('a', { href: addressOf(rest), 'data-search-filter': '' }, [
        element('span', { class: 'sr-only' }, ['Bỏ lọc ']),
        label,
        element('span', { 'aria-hidden': 'true' }, [' ×']),
      ]),
    ]);
  });
}

/** How a query was read where that is not what was typed, with the way to the other reading. */
export function readingNote(
  { honesty, meant }: Pick<Finished, 'honesty' | 'meant'>,
  query: Query,
  addressOf: (query: Query) => string,
): Child[] {
  const typed = query.text.trim();
  const link = (literal: boolean, text: string) =>
    element('a', { href: addressOf({ ...query, literal }), 'data-search-filter': '' }, [text]);
  if (query.literal)
    return [`Đang tìm đúng chữ “${typed}”. `, link(false, 'Tìm cả cách viết khác')];
  if (!meant || honesty.verdict !== 'answered') return [];
  return [
    meant.isCorrection ? 'Có phải bạn tìm: ' : 'Đang hiểu là: ',
    element('strong', {}, [meant.text]),
    meant.isCorrection ? '? ' : '. ',
    link(true, `Chỉ tìm đúng chữ “${typed}”`),
  ];
}

/** Puts other nodes into a box, none to empty it. */
export function fill(box: Element, items: readonly (Node | string)[] = []): void {
  box.textContent = '';
  box.append(...items);
}

/** Puts other elements into a box; the link or the facet's head that had the focus there has it again. */
export function replaceKeepingFocus(box: Element, items: readonly Element[]): void {
  const held = box.contains(document.activeElement) ? document.activeElement : null;
  const href = held?.getAttribute('href');
  const facet = held?.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
  fill(box, items);
  if (!held) return;
  const link = [...box.querySelectorAll('a')].find((it) => it.getAttribute('href') === href);
  const head = box.querySelector<HTMLElement>(`[data-facet="${facet}"] > summary`);
  (link ?? head)?.focus({ preventScroll: true });
}
