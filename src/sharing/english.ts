/** English for what the data say in codes and Vietnamese; a body or field without its own is shown in Vietnamese alone. */
import { OUTCOME_LABELS, type Outcome } from '../domain/progress.ts';
import { STANDING_LABELS, type Standing } from '../domain/standing.ts';
import { FIGURE_KINDS } from '../schemas/indicator.ts';

const OUTCOMES: Record<Outcome, string> = {
  met: 'target met',
  notMet: 'target not met',
  insufficient: 'some district figures, not enough to conclude',
  noData: 'no figure of the whole district was found',
};

const STANDINGS: Record<Standing, string> = {
  'khen-thuong': 'commended: an award was given',
  'cong-nhan': 'recognised by another programme, such as OCOP product ratings',
  'bao-chi': 'presented by the press; no award found',
};

const KINDS: Record<keyof typeof FIGURE_KINDS, string> = {
  actual: 'full-year result',
  estimate: 'full-year estimate',
  partial: 'part of a year',
  plan: 'plan or budget, not a result',
};

/** Codes of a field with their words in Vietnamese and their meaning in English. */
const rowsOf = <Code extends string>(words: Record<Code, string>, meanings: Record<Code, string>) =>
  (Object.keys(words) as Code[]).map((code) => ({
    code,
    vietnamese: words[code],
    meaning: meanings[code],
  }));

/** The fields of the data that hold codes, with what each code means. */
export const codeTables = [
  {
    caption: 'Conclusions on a target',
    field: 'outcome',
    where: 'Code in JSON',
    rows: rowsOf(OUTCOME_LABELS, OUTCOMES),
  },
  {
    caption: 'Standing of a case',
    field: 'standing',
    where: 'Code in JSON',
    rows: rowsOf(STANDING_LABELS, STANDINGS),
  },
  {
    caption: 'Kinds of figure',
    field: 'kind',
    where: 'Code in JSON and CSV',
    rows: rowsOf(FIGURE_KINDS, KINDS),
  },
];

/** By field id. */
export const FIELDS: Record<string, string> = {
  'kinh-te': 'Economy',
  'nong-thon-moi': 'New rural areas, towns and the environment',
  'van-hoa-xa-hoi': 'Culture and society',
  'cai-cach-hanh-chinh': 'Administrative reform',
  'quoc-phong-an-ninh': 'Defence and security',
  'xay-dung-dang': 'Party building and the political system',
};

/** By body id: those to whom the plan gives tasks. */
export const BODIES: Record<string, string> = {
  'ubnd-huyen': "District People's Committee, which issued the plan",
  'hoi-dong-thi-dua-khen-thuong-huyen': 'District Emulation and Commendation Council',
  'phong-noi-vu': 'Office of Home Affairs of the district',
  'phong-van-hoa-thong-tin': 'Office of Culture and Information of the district',
  'trung-tam-van-hoa-truyen-thong': 'District Centre for Culture and Communication',
  'mat-tran-to-quoc-huyen': 'District Committee of the Viet Nam Fatherland Front',
  'phong-ban-doan-the-huyen': 'District offices and mass organisations',
  'ubnd-xa-thi-tran': "People's Committees of the communes and towns",
};
