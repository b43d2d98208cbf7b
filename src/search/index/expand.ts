/** Abbreviations of a document's text followed by their full form, so that both are found. */
import type { SearchDocument } from '../query/document.ts';

interface Abbreviation {
  short: string;
  full: string;
}

/** A function that gives a document with every text's first use of each abbreviation expanded: `NTM (nông thôn mới)`. */
export function abbreviationExpander(
  abbreviations: readonly Abbreviation[],
): (document: SearchDocument) => SearchDocument {
  const full = new Map(abbreviations.map((it) => [it.short, it.full]));
  const words = [...full.keys()].map((it) => RegExp.escape(it)).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu');
  const expand = (text: string): string => {
    const used = new Set<string>();
    return text.replace(pattern, (short, at: number) => {
      const long = full.get(short) ?? short;
      const follows = text.slice(at + short.length, at + short.length + long.length + 3);
      if (used.has(short) || follows.includes(long) || text.includes(`${long} (${short})`))
        return short;
      used.add(short);
      return `${short} (${long})`;
    });
  };
  return (document) => {
    const sections = document.sections.map((it) => ({ ...it, text: expand(it.text) }));
    return {
      ...document,
      names: [...document.names, ...expandedTitle({ ...document, sections }, expand)],
      context: document.context.map(expand),
      sections,
    };
  };
}

/** A title is shown as it is; its expanded form is one more name, where neither its names nor its text say as much. */
function expandedTitle(
  { title, names, sections }: Pick<SearchDocument, 'title' | 'names' | 'sections'>,
  expand: (text: string) => string,
): string[] {
  const long = expand(title);
  const spelt = long.replace(/[\p{L}\p{N}]+ \(([^)]+)\)/gu, '$1');
  const told = sections.map(({ text }) => text).join('\n');
  const isTold = [...long.matchAll(/\(([^)]+)\)/g)].every(([, full = '']) => told.includes(full));
  return isTold || names.includes(spelt) ? [] : [long];
}
