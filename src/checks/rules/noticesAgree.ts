import { formatDateShort } from '../../domain/dates.ts';
import { fullName } from '../../domain/naming.ts';
import { nfc, slugify } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Records } from '../../schemas/kinds.ts';
import { knownPaths } from '../../views/paths.ts';
import type { Catalog } from '../../catalog/types.ts';
import { ADDRESS, isPersonsName, NO_NAME, withoutCapitals } from '../addressed.ts';
import { standingCorrections } from '../publishedWordings.ts';
import type { Rule } from '../rule.ts';

/** A reason that says only that something was changed. */
const NO_REASON =
  /^(?:(?:đã |do |vì )?(?:sửa|sửa lỗi|sửa sai|chỉnh sửa|cập nhật|cập nhật lại|đính chính|thay đổi|điều chỉnh|sai|sai sót|nhầm|nhầm lẫn|lỗi|có lỗi|không đúng|theo yêu cầu|vì sao sửa)(?: (?:lại|nội dung|thông tin|số liệu|cho đúng))?|[.…-]+|không có)[.…!]*$/iu;
/**
 * A name behind a form of address, of whatever family, or a given name alone; an office may be
 * addressed by who heads it: `Ông Phó Chủ tịch UBND xã`.
 */
const ADDRESSED = new RegExp(
  String.raw`^${ADDRESS}\s+${NO_NAME}(?!(?:Chánh|Chủ|Giám|Trưởng|Bí|Tổng|Cục|Chi|Viện|Hiệu|Thủ|Chính|Phó\s+(?:[Cc]hủ|[Gg]iám|[Tt]rưởng|[Bb]í|[Cc]ục|[Cc]hi|[Tt]ổng|[Vv]iện|[Hh]iệu|[Cc]hánh|[Bb]an|[Vv]ăn|[Pp]hòng|[Đđ]ội|[Tt]hủ|[Cc]hính)|Hội|Đội|Ban|Văn|Phòng|Sĩ|Sỹ|Giáo)(?!\p{L}))\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}|$)`,
  'u',
);
const DIGITS = /\d/g;

/** Corrections say why, and stand on a part of a page that is there. */
function corrections(
  { corrections: list }: Records,
  catalog: Catalog,
  standing: ReadonlySet<string>,
): Problem[] {
  const known = knownPaths(catalog);
  return list.flatMap((record) => {
    const { page, reason } = record.data;
    const [address = '', anchor] = page.split('#');
    const anchored = [...known].some((path) => path.startsWith(`${address}#`));
    const entry = [...catalog.exemplars, ...catalog.withdrawals].some(({ id }) => id === anchor);
    return [
      ...(anchor !== undefined && known.has(address) && !known.has(page) && !entry
        ? [
            problemAt(
              record,
              ['page'],
              `trang ${address} không có phần "#${anchor}"${anchored ? '' : ', hãy ghi địa chỉ cả trang'}`,
              anchored ? {} : { value: address },
            ),
          ]
        : []),
      ...(reason !== undefined && !standing.has(record.id) && NO_REASON.test(reason.trim())
        ? [
            problemAt(
              record,
              ['reason'],
              `"${reason}" không nói vì sao; hãy ghi nguồn nào, điều gì cho thấy chỗ ấy sai`,
            ),
          ]
        : []),
    ];
  });
}

/** A letter goes to an office that is there, within the time of the plan. */
const requests = ({ requests: list, bodies, site }: Records): Problem[] =>
  list.flatMap((record) => {
    const { recipient, sent } = record.data;
    const gone = bodies.find(
      ({ data: { name, aliases, to } }) =>
        to !== undefined &&
        to < sent &&
        [name, ...aliases].some((it) => slugify(it) === slugify(recipient)),
    );
    const from = site[0]?.data.period.from;
    return [
      ...(gone?.data.to === undefined
        ? []
        : [
            problemAt(
              record,
              ['recipient'],
              `${recipient} đã kết thúc ngày ${formatDateShort(gone.data.to)}, trước ngày gửi; hãy ghi cơ quan đã nhận phiếu`,
            ),
          ]),
      ...(isPersonsName(nfc(recipient)) || ADDRESSED.test(withoutCapitals(nfc(recipient)))
        ? [
            problemAt(
              record,
              ['recipient'],
              'nơi nhận là cơ quan, không ghi tên người; hãy ghi tên cơ quan',
            ),
          ]
        : []),
      ...(from !== undefined && sent < `${from}-01-01`
        ? [
            problemAt(
              record,
              ['sent'],
              `ngày gửi (${formatDateShort(sent)}) trước giai đoạn của kế hoạch (${from}); xem lại năm`,
            ),
          ]
        : []),
    ];
  });

/** Contacts can be used, and what the site refers to is there. */
const settings = ({ site, indicators, plans }: Records): Problem[] =>
  site.flatMap((record) => {
    const {
      claims,
      period: { from, to },
    } = record.data;
    const years = plans.filter(({ id }) => /^\d{4}-\d{4}$/.test(id));
    return [
      ...(years.length === 0 || years.some(({ id }) => id === `${from}-${to}`)
        ? []
        : [
            problemAt(
              record,
              ['period'],
              `giai đoạn ${from}–${to} không phải của kế hoạch nào trong content/ke-hoach; hãy ghi các năm của kế hoạch`,
            ),
          ]),
      ...(['publisher', 'dataController', 'takedownContact'] as const).flatMap((key) => {
        const phone = record.data[key]?.phone;
        return phone !== undefined && (phone.match(DIGITS) ?? []).length < 3
          ? [
              problemAt(
                record,
                [key, 'phone'],
                `"${phone}" không phải số điện thoại; hãy ghi số máy, chưa có thì bỏ dòng này`,
              ),
            ]
          : [];
      }),
      ...(claims === undefined || indicators.some(({ id }) => id === claims)
        ? []
        : [
            problemAt(
              record,
              ['claims'],
              `không có số liệu nào mang mã "${claims}"; mã là tên tệp trong content/chi-tieu, không dùng thì bỏ dòng này`,
            ),
          ]),
    ];
  });

/** A form that is kept somewhere else is known by its number, never by who signed it. */
const consents = ({ exemplars }: Records): Problem[] =>
  exemplars.flatMap((record) => {
    const { consent, people } = record.data;
    const named = people.some((person) => consent?.includes(slugify(fullName(person))));
    return named
      ? [
          problemAt(
            record,
            ['consent'],
            'mã phiếu có tên người; hãy đặt mã theo số phiếu, không theo tên',
          ),
        ]
      : [];
  });

/** Corrections, letters, consents and the site's own settings say what can be true. */
export const noticesAgree: Rule = (catalog, { records, unread, published, today }) => [
  ...corrections(
    records,
    catalog,
    standingCorrections(records, catalog.redirects, published, today),
  ),
  ...requests(records),
  ...(unread?.indicators.size ? [] : settings(records)),
  ...consents(records),
];
