import { formatDateShort, type PartialDate } from '../domain/dates.ts';
import {
  citedTitle,
  isLinkable,
  movedHostNote,
  needsReadRemark,
  readRemark,
} from '../domain/sources.ts';
import { READ_LABELS, type CitedSource, type Source } from '../schemas/source.ts';
import type { Catalog, Exemplar } from '../catalog/types.ts';

type MovedHosts = Catalog['site']['movedHosts'];

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

/** What is to be said of a source behind its citation: how and when it was read, whose host it is now. */
export function sourceRemarks(source: CitedSource, hosts: MovedHosts): string[] {
  const { read, accessed, url } = source;
  return [
    citedTitle(source).remark,
    readRemark(needsReadRemark(source) ? READ_LABELS[read] : undefined, accessed),
    movedHostNote(source, hosts),
    url !== undefined && !isLinkable(url)
      ? 'địa chỉ máy chủ không có tên miền nên không dẫn liên kết'
      : undefined,
  ].filter((it) => it !== undefined);
}

/** A source by its name: title, publisher, date. */
export function sourceName(source: CitedSource): string {
  const { publisher, date } = source;
  return [citedTitle(source).title, publisher, date && formatDateShort(date)]
    .filter(Boolean)
    .join(', ');
}

/** A source in plain text, as a footnote has it. */
export function sourceNote(source: CitedSource, hosts: MovedHosts): string {
  const remarks = sourceRemarks(source, hosts);
  const behind = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
  return `${sourceName(source)}${behind}.${isLinkable(source.url) ? ` ${source.url}` : ''}`;
}
