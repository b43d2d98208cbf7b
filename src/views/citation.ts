import { formatDateShort, type PartialDate } from '../domain/dates.ts';
import type { Source } from '../schemas/source.ts';
import type { Exemplar } from '../catalog/types.ts';

interface Cited {
  title: string;
  /** Name of the site. */
  site: string;
  date: PartialDate;
  /** Full address of the page. */
  url: string;
}

/** How to cite a page of the site: title, site, date, address. */
export function citation({ title, site, date, url }: Cited): string {
  return `“${title}”, ${site}, ${formatDateShort(date)}, ${url}`;
}

const brief = ({ publisher, date, accessed }: Source) => {
  const published = date ? `${publisher}, ${formatDateShort(date)}` : publisher;
  return accessed ? `${published} (đọc ngày ${formatDateShort(accessed)})` : published;
};

/** How to cite a case: its page, and the publications it rests on. */
export function exemplarCitation(
  { headline, published, updated, sources }: Exemplar,
  site: string,
  url: string,
): string {
  const page = citation({ title: headline, site, date: updated ?? published, url });
  return `${page}. Dẫn theo ${[...new Set(sources.map(brief))].join('; ')}.`;
}
