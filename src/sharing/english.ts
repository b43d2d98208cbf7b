/** English for what the data say in codes and Vietnamese; a body or field without its own is shown in Vietnamese alone. */
import type { Outcome } from '../domain/progress.ts';
import type { Standing } from '../domain/standing.ts';
import type { FIGURE_KINDS } from '../schemas/indicator.ts';

export const OUTCOMES: Record<Outcome, string> = {
  met: 'target met',
  notMet: 'target not met',
  insufficient: 'some district figures, not enough to conclude',
  noData: 'no figure of the whole district was found',
};

export const STANDINGS: Record<Standing, string> = {
  'khen-thuong': 'commended: an award was given',
  'cong-nhan': 'recognised by another programme, such as OCOP product ratings',
  'bao-chi': 'presented by the press; no award found',
};

export const KINDS: Record<keyof typeof FIGURE_KINDS, string> = {
  actual: 'full-year result',
  estimate: 'full-year estimate',
  partial: 'part of a year',
  plan: 'plan or budget, not a result',
};

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
