import { HONORIFICS, type Person } from '../../domain/naming.ts';
import { capitalise } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import { FAMILY, TRADES } from '../addressed.ts';
import { FAMILY_NAMES } from '../familyNames.ts';
import { answerTo, isAnswered } from '../reviewed.ts';
import type { Rule } from '../rule.ts';
import { SAMPLE_SENTENCES, SAMPLE_VALUES } from '../samples.ts';

const HONORIFIC = new Set<string>(HONORIFICS);
const TITLE = new RegExp(String.raw`^(?:${HONORIFICS.join('|')}|đồng chí)\s+(?=\p{L})`, 'iu');
/** What may be a family name of its own: `Ông Ích Khiêm`; before another it is a form of address. */
const FAMILY_ONG = new RegExp(String.raw`^Ông\s+(?!(?:${FAMILY})(?!\p{L}))`, 'u');
/** What joins two people. */
const TWO = /(?<!\p{L})(?:và|cùng|với)(?!\p{L})|[,;/&+]/u;
/** What is many people, or none: `Người dân`, `thôn Yên`. */
const NOBODY =
  /^(?:[Nn]hân dân|[Bb]à con|[Gg]ia đình|[Tt]ập thể|[Hh]ợp tác xã|[Cc]ông an)(?!\p{L})|^(?:[Nn]gười|[Cc]ác|[Nn]hững|[Nn]hóm|[Tt]ổ|[Hh]ội|[Cc]hi hội|[Đđ]oàn|[Đđ]ội|[Bb]an|[Tt]rường) \p{Ll}|^(?:thôn|xóm|xã|tổ|hội|đội)(?!\p{L})/u;
/** What somebody does, for a name. */
const TRADE = new RegExp(String.raw`^(?:${TRADES})(?!\p{L})`, 'iu');
/** Letters for a name: `N.V.A`, `Đ.`; a name of one letter is a vowel. */
const INITIALS = /\.|^[^\P{L}aeiouy]\p{M}*$/iu;
/** Anything that no name is written with. */
const FOREIGN = /[^\p{L}\p{M}\s'’-]/u;
/** Family names that given names may begin with as well: `Diệp | Lê Huy`; a middle name behind one tells. */
const ALSO_GIVEN = new Set(
  'Lê Hoàng Dương Hồ Lý Đào Mai Lương Hà Cao Thái Tô Chu Lưu Hồng Từ Kiều Lâm Vương Vũ Viên'.split(
    ' ',
  ),
);
const MIDDLE = /^(?:Văn|Thị|Đình|Hữu|Bá|Viết|Khắc|Sỹ|Sĩ|Đăng|Trọng|Công|Duy)$/u;
/** Middle names that few but men have, or few but women. */
const MEN = new Set(['ông', 'anh', 'chú', 'thầy']);
const WOMEN = new Set(['bà', 'chị', 'cô']);

/** A name with a word in small letters, or in capitals throughout, as it is written; others may have letters of their own. */
function cased(name: string): string | undefined {
  const words = name.split(/\s+/);
  const small = words.some((it) => /^\p{Ll}/u.test(it));
  const loud = words.every((it) => /^\p{Lu}+$/u.test(it)) && words.some((it) => it.length > 1);
  return small || loud
    ? words
        .map((it) => (small && !loud && /^\p{Lu}/u.test(it) ? it : capitalise(it.toLowerCase())))
        .join(' ')
    : undefined;
}

/** Why a part of a name is no name; nothing where it is but written otherwise. */
function notOneName(name: string, key: 'family' | 'given'): string | undefined {
  // `Anh` is a given name.
  if (HONORIFIC.has(key === 'family' ? name.toLowerCase() : name))
    return `"${name}" là chữ xưng hô; chữ ấy ghi ở mục "honorific", mục này ghi tên, xem trong nguồn`;
  if (NOBODY.test(name))
    return `"${name}" không phải tên một người; tập thể ghi ở "collective", không nêu tên ai thì bỏ mục này`;
  if (TRADE.test(name))
    return `"${name}" là nghề, chức danh; chữ ấy ghi ở mục "role", mục này ghi tên, xem trong nguồn`;
  if (TWO.test(name)) return `"${name}" là tên của nhiều người; mỗi người ghi thành một mục riêng`;
  if (INITIALS.test(name.normalize('NFD')))
    return `"${name}" là tên viết tắt; hãy ghi đủ họ tên như nguồn nêu, nguồn giấu tên thì bỏ mục này`;
  return FOREIGN.test(name)
    ? `"${name}" có chữ số hoặc dấu không thuộc tên người; tuổi, chức danh không ghi ở đây`
    : undefined;
}

/** True where a text has words in this order, as whole words. */
const says = (text: string, words: string) =>
  text.includes(words) &&
  new RegExp(String.raw`(?<!\p{L})${RegExp.escape(words)}(?!\p{L})`, 'u').test(text);

/** True where the two parts have changed places, by what the story calls the person, else by their words. */
function isSwapped({ family, given }: Person, text: string): boolean {
  const asListed = says(text, `${family} ${given}`);
  if (!asListed && says(text, `${given} ${family}`)) return true;
  const [first = '', second = ''] = given.split(/\s+/);
  if (second === '' || FAMILY_NAMES.has(family.split(/\s+/)[0] ?? '')) return false;
  if (!FAMILY_NAMES.has(first)) return !asListed && !family.includes(' ') && MIDDLE.test(second);
  return !ALSO_GIVEN.has(first) || MIDDLE.test(second);
}

/** A middle name that few have who are addressed so. */
function unlikelyMiddle({ honorific, family }: Person): string | undefined {
  const [first, ...middle] = family.split(/\s+/);
  const isWoman = middle.includes('Thị') || (first === 'Thị' && middle.length === 0);
  if (honorific === undefined) return undefined;
  if (MEN.has(honorific) && isWoman) return 'Thị';
  return WOMEN.has(honorific) && middle.at(-1) === 'Văn' ? 'Văn' : undefined;
}

/** A person's name is a name alone, in its two parts, written as names are. */
export const personNames: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record) =>
    record.data.people.flatMap((person, index): Problem[] => {
      const { family, given, role } = person;
      const path = ['people', index];
      const at = (key: string, message: string) => [problemAt(record, [...path, key], message)];
      const mayBeOng = FAMILY_ONG.test(family);
      // Whose form of address stands in its own place has none in the name.
      const isOng =
        mayBeOng && (person.honorific !== undefined || isAnswered(record, 'xung-ho', family));
      const title = isOng ? undefined : TITLE.exec(family)?.[0].trim();
      if (title !== undefined && mayBeOng)
        return [
          problemAt(
            record,
            [...path, 'family'],
            `"${family}" có chữ "Ông": là chữ xưng hô thì ghi ở mục "honorific"; đúng là họ Ông thì ghi cách xưng hô ở mục ấy, nguồn không xưng hô thì thêm mục dưới đây vào phần đầu tệp`,
            answerTo(record, 'xung-ho', family),
          ),
        ];
      if (title !== undefined)
        return at('family', `"${family}" có chữ xưng hô "${title}"; chữ ấy ghi ở mục "honorific"`);
      if (`${given} `.startsWith(`${family} `))
        return [
          problemAt(
            record,
            [...path, 'given'],
            `"${given}" nhắc lại họ và tên đệm; mục này chỉ ghi tên`,
            { value: given.slice(family.length).trim() || undefined },
          ),
        ];
      const parts = (['family', 'given'] as const).flatMap((key) => {
        const name = key === 'family' ? family : given;
        // A name of the sample is told as such.
        if ([...SAMPLE_SENTENCES, ...SAMPLE_VALUES].some((it) => it === name)) return [];
        const fault = notOneName(name, key);
        if (fault !== undefined) return at(key, fault);
        const right = cased(name);
        const message = `"${name}" viết chưa đúng kiểu tên người; chỉ viết hoa chữ cái đầu mỗi tiếng`;
        return right === undefined
          ? []
          : [problemAt(record, [...path, key], message, { suggestion: right })];
      });
      if (parts.length > 0) return parts.slice(0, parts.every(({ fix }) => fix) ? 2 : 1);
      const middle = unlikelyMiddle(person);
      return [
        ...(isSwapped(person, `${record.data.summary}\n${record.body}`)
          ? at(
              'family',
              `"${family}" và "${given}" có vẻ đổi chỗ cho nhau; "family" ghi họ và tên đệm, "given" ghi tên`,
            )
          : []),
        ...(middle === undefined || isAnswered(record, 'xung-ho', family)
          ? []
          : [
              problemAt(
                record,
                [...path, 'family'],
                `"${person.honorific}" mà tên đệm là "${middle}"; xem lại cách xưng hô hoặc tên trong nguồn, nguồn đúng là ghi như vậy thì thêm mục dưới đây vào phần đầu tệp`,
                answerTo(record, 'xung-ho', family),
              ),
            ]),
        ...(role !== undefined && HONORIFIC.has(role.toLowerCase())
          ? at('role', `"${role}" là chữ xưng hô, không phải vai trò; hãy bỏ dòng này`)
          : []),
      ];
    }),
  );
