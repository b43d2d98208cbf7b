/** Places of the country, and neighbours of it, that readers may ask for and a site tells nothing of. */
import { syllablesOf } from '../../domain/syllables.ts';

/**
 * Provinces by the names that people use, and cities. Those are left out that may be two words of a query in a
 * row, with their marks or without: `hội an` in `bảo hiểm xã hội an toàn`, `dien bien`, `hai phong`.
 */
const PLACES = [
  'Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Định, Bình Phước, Bình Thuận, Cà Mau,',
  'Cao Bằng, Cần Thơ, Đà Lạt, Đà Nẵng, Đắk Lắk, Đắk Nông, Đồng Nai, Đồng Tháp, Hà Giang, Hà Nội,',
  'Hạ Long, Hậu Giang, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Nghệ An, Nha Trang,',
  'Ninh Thuận, Phú Quốc, Phú Thọ, Phú Yên, Quảng Bình, Quảng Ngãi, Quảng Ninh, Quảng Trị, Quy Nhơn,',
  'Sa Pa, Sóc Trăng, Tây Ninh, Thái Nguyên, thành phố Huế, thành phố Vinh, Thanh Hóa, Thừa Thiên Huế,',
  'Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Vũng Tàu, Yên Bái, Thái Lan, Hàn Quốc',
]
  .join(' ')
  .split(', ');

const wordsOf = (text: string) =>
  ` ${syllablesOf(text)
    .map(({ mark }) => mark)
    .join(' ')} `;

/**
 * Those of which no text says a word, though each of their syllables is one of the site's: nothing else tells that
 * a query for them has no answer.
 * @param has True for a syllable without marks that the site has.
 */
export function placesElsewhere(
  texts: readonly string[],
  has: (fold: string) => boolean,
): string[] {
  const said = texts.map(wordsOf).join('');
  return PLACES.filter(
    (it) => syllablesOf(it).every(({ fold }) => has(fold)) && !said.includes(wordsOf(it)),
  ).map((it) => it.toLowerCase());
}
