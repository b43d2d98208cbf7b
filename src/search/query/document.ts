/** What search knows of a page, or of a part of one with an address of its own. */
import type { FacetId } from '../../domain/facets.ts';
import type { DocumentKind } from './kinds.ts';

/** A part of a document's text; `anchor` is the heading it stands under on the page, where that has an id. */
export interface Section {
  anchor?: { id: string; heading: string };
  /** Markdown or plain sentences. */
  text: string;
}

/** A page, or a part of one with an address of its own, as search knows it. */
export interface SearchDocument {
  /** Address without the base path, with its anchor: `/ke-hoach/#iii-1-2`. */
  path: string;
  kind: DocumentKind;
  title: string;
  /** Full name, other names, people, collective: what it may be called besides its title. */
  names: string[];
  /** Words around it that a reader may add to a query: place, field, kind, movement. */
  context: string[];
  summary: string;
  /** Where and when, as shown in a result. */
  place?: string | undefined;
  year?: number | undefined;
  /** What a case may be called, see `domain/standing.ts`. */
  standing?: string;
  /** True for a case that was given an award. */
  rewarded?: boolean | undefined;
  /** True for a place that is no unit any more. */
  past?: boolean | undefined;
  /** Values of the facets, as shown. */
  facets: Partial<Record<FacetId, string>>;
  sections: Section[];
}
