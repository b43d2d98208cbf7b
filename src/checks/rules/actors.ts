import { HONORIFICS } from '../../domain/naming.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

const END = String.raw`(?![\p{L}\p{M}])`;

/** What calls itself a group in its name. */
const GROUP = new RegExp(
  String.raw`^(?:Các|Những|Nhóm|Tổ|Đội|Đoàn|Hội|Chi (?:hội|đoàn|bộ)|Ban|Hợp tác xã|HTX|Thôn|Xóm|Tổ dân phố|Xã|Trường|Công an|Đồn|Bộ đội|Dân quân|Câu lạc bộ|Ủy ban|Uỷ ban|Mặt trận|Huyện đoàn|Người dân|Nhân dân|Bà con|Lực lượng|Tập thể|Cán bộ)${END}`,
  'u',
);
/** One person and nobody else: `Bà Nguyễn Thị Thử`. */
const NAME = new RegExp(
  String.raw`^(?:${HONORIFICS.join('|')}|đồng chí)(?:\s+\p{Lu}[\p{L}\p{M}]*){1,5}$`,
  'iu',
);
/** Letters, or an end, that no Vietnamese word has: `Anh Sơn Farm` is a shop. */
const FOREIGN = /[fjwz]|(\p{L})\1|[bdklqrsvx]$/iu;
const isName = (text: string) =>
  NAME.test(text) &&
  text
    .split(/\s+/)
    .slice(1)
    .every((word) => /^\p{Lu}/u.test(word) && !FOREIGN.test(word));

const KIND = 'ca-nhan cá nhân, tap-the tập thể, mo-hinh mô hình, ho-gia-dinh hộ gia đình';

/** Who acted is one or many throughout: the kind of a case, its people and its collective agree. */
export const actors: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record): Problem[] => {
    const { kind, people, collective, minor } = record.data;
    const at = (field: string, message: string) => [problemAt(record, [field], message)];
    const alone = people.length < 2;
    if (collective !== undefined && isName(collective))
      return at(
        'collective',
        `"${collective}" là một người, không phải tên tập thể hay mô hình; người ghi ở "people"`,
      );
    if (kind === 'tap-the' && collective === undefined && alone)
      return at(
        'kind',
        `chuyện của tập thể mà ${people.length === 0 ? 'chưa ghi ai làm' : 'chỉ ghi một người'}; hãy ghi tên tập thể ở "collective", hoặc xem lại loại (${KIND})`,
      );
    if (kind === 'mo-hinh' && collective === undefined && people.length === 0 && !minor)
      return at(
        'kind',
        'chuyện của mô hình mà chưa ghi mô hình nào, của ai; hãy ghi tên mô hình ở "collective", hoặc người ở "people"',
      );
    // A person may act with a group; where nobody is named, the group alone has acted.
    if (
      kind === 'ca-nhan' &&
      collective !== undefined &&
      GROUP.test(collective) &&
      people.length === 0 &&
      !minor
    )
      return at(
        'collective',
        `chuyện của cá nhân mà chỉ ghi tên tập thể "${collective}"; tập thể làm thì ghi kind: tap-the, một người làm thì ghi người ấy ở "people", không nêu tên ai thì bỏ dòng này`,
      );
    return [];
  });
