/** The words of a request for missing figures: on its page, and in the file to fill in. */
import { citeClause } from '../domain/clauses.ts';
import { formatDateShort } from '../domain/dates.ts';
import { yearsOf } from '../domain/period.ts';
import type { Body, Catalog, Indicator } from '../catalog/types.ts';
import type { Lacking } from './missing.ts';
import { namesInSentence } from './words.ts';

/** Where the sender writes. */
export const BLANK = '…………………………………………';

export interface RequestWords {
  title: string;
  /** To whom, after `Kính gửi:`. */
  to: string;
  /** What the sender fills in of themselves. */
  sender: string[];
  opening: string;
  /** What is asked for, target by target. */
  items: string[];
  /** How the answer is wanted: after its label, to tick. */
  forms: { label: string; choices: string[] };
  purpose: string;
  day: string;
  signed: string;
}

type Named = Pick<Catalog, 'plan' | 'period' | 'unit'>;

const listed = (words: readonly string[]) => new Intl.ListFormat('vi').format(words);

/** `năm 2022`, `các năm 2022 và 2024` */
const yearsPhrase = (years: readonly number[]) =>
  `${years.length > 1 ? 'các năm' : 'năm'} ${listed(years.map(String))}`;

/** What is asked of the unit's last, incomplete year: an amount since its start, or a level on its last day. */
export function atEndWords({ measure }: Indicator, { term, partsAtEnd }: Catalog['unit']): string {
  const day = formatDateShort(term.end);
  return measure === 'endOfPeriod'
    ? `mức tại ngày ${day} của ${partsAtEnd}`
    : `số từ đầu năm đến ngày ${day} của ${partsAtEnd}`;
}

function figuresWanted({ indicator, years, disputed, atEnd }: Lacking, unit: Catalog['unit']) {
  const wanted = [...years, ...disputed].toSorted();
  return [
    wanted.length > 0 && `số thực hiện cả năm của ${unit.words.whole}, ${yearsPhrase(wanted)}`,
    atEnd && atEndWords(indicator, unit),
  ]
    .filter(Boolean)
    .join('; ');
}

function item(lacking: Lacking, { unit }: Named): string {
  const { indicator, what, disputed } = lacking;
  const asked =
    what === 'document'
      ? 'quyết định hoặc văn bản xác nhận kết quả'
      : `${figuresWanted(lacking, unit)} (${indicator.unit})`;
  const which =
    disputed.length > 0
      ? `; ${yearsPhrase(disputed)} đã công bố những số khác nhau, đề nghị cho biết số nào đúng`
      : '';
  return `${indicator.name}: ${asked}${which}. Kế hoạch ghi: “${indicator.planWords}” (${citeClause(indicator.clause)}).`;
}

/** The words of a request to the bodies whose records are asked for. */
export function requestWords(
  catalog: Named,
  bodies: readonly Body[],
  lacking: readonly Lacking[],
): RequestWords {
  const { plan, period, unit } = catalog;
  const held = namesInSentence(bodies);
  return {
    title: 'PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN',
    to: unit.place.to ? `${BLANK} (nơi lưu hồ sơ của ${held})` : held,
    sender: ['Người yêu cầu:', 'Địa chỉ, cách liên hệ:'],
    opening: `Theo Luật Tiếp cận thông tin, tôi đề nghị quý cơ quan cung cấp các thông tin sau, về Kế hoạch tổ chức phong trào thi đua ${yearsOf(period).length} năm (${period.from} - ${period.to}) của ${plan.issuer}:`,
    items: lacking.map((it) => item(it, catalog)),
    forms: { label: 'Hình thức nhận:', choices: ['bản giấy', 'bản điện tử'] },
    purpose: 'Mục đích sử dụng:',
    day: '…………, ngày …… tháng …… năm ……',
    signed: 'Người yêu cầu',
  };
}
