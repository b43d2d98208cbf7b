/** What readers may ask for and few pages or none tell of, so that what is nearest to it is no answer. */
import { syllablesOf } from '../../domain/syllables.ts';

/** Districts of one province; to a site elsewhere they do no harm. */
const BESIDE =
  'Can Lộc, Đức Thọ, Hồng Lĩnh, Hương Khê, Hương Sơn, Kỳ Anh, Lộc Hà, Nghi Xuân, Thạch Hà, Vũ Quang,';

/**
 * Provinces by the names that people use, and cities; districts beside the site's; what people ask of any office's
 * site. Those are left out that may be two words of a query in a row, with their marks or without: `hội an` in
 * `bảo hiểm xã hội an toàn`, `dien bien`, `hai phong`.
 */
const ASKED = [
  'Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Định, Bình Phước, Bình Thuận, Cà Mau,',
  'Cao Bằng, Cần Thơ, Đà Lạt, Đà Nẵng, Đắk Lắk, Đắk Nông, Đồng Nai, Đồng Tháp, Hà Giang, Hà Nội,',
  'Hạ Long, Hậu Giang, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Nghệ An, Nha Trang,',
  'Ninh Thuận, Phú Quốc, Phú Thọ, Phú Yên, Quảng Bình, Quảng Ngãi, Quảng Ninh, Quảng Trị, Quy Nhơn,',
  'Sa Pa, Sóc Trăng, Tây Ninh, Thái Nguyên, thành phố Huế, thành phố Vinh, Thanh Hóa, Thừa Thiên Huế,',
  'Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Vũng Tàu, Yên Bái, Thái Lan, Hàn Quốc,',
  BESIDE,
  'bệnh viện, bí thư, căn cước, cao tốc, điểm chuẩn, điểm thi, giá đất, giá vàng, giá xăng, hiệu trưởng,',
  'học phí, khách sạn, lãi suất, mất điện, sổ đỏ, số điện thoại, tai nạn, thất nghiệp,',
  'thời tiết, trưởng công an, tuyển dụng, tuyển sinh',
]
  .join(' ')
  .split(', ');

/** Share of the texts above which what is said is the site's own. */
const OWN = 0.03;

const wordsOf = (text: string) =>
  ` ${syllablesOf(text)
    .map(({ mark }) => mark)
    .join(' ')} `;

/**
 * Those that few texts say, though each of their syllables is one of the site's: nothing else tells that a query
 * for them has no answer.
 * @param has True for a syllable without marks that the site has.
 */
export function askedElsewhere(texts: readonly string[], has: (fold: string) => boolean): string[] {
  const said = texts.map(wordsOf);
  return ASKED.filter(
    (it) =>
      syllablesOf(it).every(({ fold }) => has(fold)) &&
      said.filter((text) => text.includes(wordsOf(it))).length <= texts.length * OWN,
  ).map((it) => it.toLowerCase());
}
