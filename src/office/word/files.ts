/** The files of Word of the site: where each stands, and its bytes, made once a build. */
import { PNG_MADE_BY } from '../../charts/pngMadeBy.ts';
import { files } from '../../domain/routes.ts';
import { cached, makeElsewhere, markOf } from '../../reading/project/kept.ts';
import { lackingByBody, lackingOf } from '../../views/missing.ts';
import { reportYears } from '../../views/report.ts';
import type { WordDocument } from './document.ts';
import { nominationDocument, requestDocument } from './letters.ts';
import { periodReport, yearReport } from './report.ts';
import type { Setting } from './sections.ts';

export interface WordFile {
  /** Address on the site, without the base path. */
  path: string;
  /** The year that a report is on. */
  year?: number;
  document: WordDocument;
}

/** What a file depends on besides its document. */
const MADE_BY = {
  files: [
    'src/office/repack.ts',
    ...['paragraphs', 'tables', 'write'].map((name) => `src/office/word/${name}.ts`),
    ...PNG_MADE_BY.files,
  ],
  packages: ['docx', 'fflate', ...PNG_MADE_BY.packages],
};

/** The drafts of the report, the one of the whole period first. */
export function reportFiles(setting: Setting): WordFile[] {
  const { period } = setting.catalog;
  return [
    {
      path: files.reportDocument(`${period.from}-${period.to}`),
      document: periodReport(setting),
    },
    ...reportYears(setting.catalog).map((it) => ({
      path: files.reportDocument(String(it.year)),
      year: it.year,
      document: yearReport(it, setting),
    })),
  ];
}

/** The requests for missing figures, of targets and of bodies. */
export function requestFiles({ catalog }: Pick<Setting, 'catalog'>): WordFile[] {
  const lacking = lackingOf(catalog);
  return [
    ...lacking.map((it) => ({
      path: files.requestForIndicatorDocument(it.indicator.id),
      document: requestDocument(catalog, it.indicator.bodies, [it], it.indicator.shortName),
    })),
    ...lackingByBody(lacking).map(({ body, lacking: held }) => ({
      path: files.requestForBodyDocument(body.id),
      document: requestDocument(catalog, [body], held, body.name),
    })),
  ];
}

/** The form of nomination. */
export function nominationFile({ catalog }: Pick<Setting, 'catalog'>): WordFile {
  return { path: files.nominationDocument, document: nominationDocument(catalog) };
}

/** The library is loaded only where something is to be written. */
const make = makeElsewhere('word', async (document: WordDocument) =>
  (await import('./write.ts')).writeWord(document),
);
let mark: string | undefined;

/** The bytes of a file. */
export function wordBytes({ document }: WordFile): Promise<Uint8Array<ArrayBuffer>> {
  mark ??= markOf(MADE_BY.files, MADE_BY.packages);
  return cached(mark, document, () => make(document));
}
