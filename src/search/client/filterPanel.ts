/** The filters on the page: the panel with all facets, and those in force, each with the way out of it. */
import type { Answer, Filters } from '../query/answer.ts';
import { addressOf } from './address.ts';
import type { Query } from './engine.ts';
import { facetNav, fill, filterChips, replaceKeepingFocus } from './view.ts';

interface Boxes {
  /** What opens and closes the facets. */
  panel: HTMLDetailsElement;
  facets: HTMLElement;
  chips: HTMLElement;
  /** The column of the results. */
  column: HTMLElement;
}

export class FilterPanel {
  private readonly boxes: Boxes;
  /** Where facets have a column of their own they stand open once there is something to filter. */
  private readonly wide = matchMedia('(min-width: 64rem)');

  /** @param asked Is called where the panel is opened and nothing is in it. */
  constructor(boxes: Boxes, asked: () => void) {
    this.boxes = boxes;
    this.wide.addEventListener('change', () => this.place());
    this.place();
    boxes.panel.hidden = false;
    boxes.panel.addEventListener('toggle', () => {
      if (boxes.panel.open && boxes.facets.childElementCount === 0) asked();
    });
  }

  get isOpen(): boolean {
    return this.boxes.panel.open;
  }

  /** Beside the results, filters come after them, in sight and for the keyboard alike; above them, before. */
  private place(): void {
    const { column, panel } = this.boxes;
    column[this.wide.matches ? 'after' : 'before'](panel);
  }

  show({ counts, chosen }: Answer, query: Query): void {
    const { panel, facets, chips } = this.boxes;
    const to = (filters: Filters) => addressOf({ ...query, filters });
    const open = new Set(
      [...facets.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
        (it) => it.dataset['facet'],
      ),
    );
    const groups = facetNav(counts, query.filters, to);
    for (const it of groups) if (open.has(it.dataset['facet'])) it.setAttribute('open', '');
    if (facets.childElementCount === 0 && groups[0] && this.wide.matches) {
      panel.open = true;
      groups[0].setAttribute('open', '');
    }
    replaceKeepingFocus(facets, groups);
    panel.hidden = groups.length === 0;
    replaceKeepingFocus(chips, filterChips(query.filters, chosen, to));
    chips.hidden = chips.childElementCount === 0;
  }

  /** Without anything asked there is nothing to filter; an open panel keeps what is in it. */
  clear(): void {
    const { panel, facets, chips } = this.boxes;
    fill(chips);
    chips.hidden = true;
    if (!panel.open) fill(facets);
  }

  /** Gives way to the results once a value is chosen, where it stands over them. */
  close(): void {
    if (!this.wide.matches) this.boxes.panel.open = false;
  }
}
