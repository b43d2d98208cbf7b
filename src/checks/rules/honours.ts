import type { Award } from '../../catalog/types.ts';
import { isPartialDate, yearOf } from '../../domain/dates.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { LoadedRecord } from '../../schemas/kinds.ts';
import type { Rule } from '../rule.ts';

type Story = LoadedRecord<'exemplars'>;
type Path = (string | number)[];

/** Whom an award may be for, by the kind of a case; a model may be anybody's. */
const FOR: Partial<Record<Story['data']['kind'], string>> = {
  'ca-nhan': 'cá nhân',
  'tap-the': 'tập thể',
  'ho-gia-dinh': 'hộ gia đình',
};
/** Forms of the law on emulation: other programmes recognise in other words, fairs and games in gold and silver. */
const AWARD =
  /^(?:Bằng khen|Giấy khen|Huân chương|Huy chương(?! [Vv]àng| [Bb]ạc| [Đđ]ồng)|Huy hiệu|Kỷ niệm chương|Cờ thi đua|Chiến sĩ thi đua|Lao động tiên tiến|Danh hiệu (?:Chiến sĩ|Lao động|Tập thể lao động)|Tập thể lao động)(?!\p{L})/iu;
/** `12/2023/QĐ-UBND`: a decision that has its year in its number. */
const NUMBER_WITH_YEAR = /\d+\s*\/\s*(20\d\d)\s*\/\s*\p{Lu}/u;
const DAY = /^(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/i;

/** What is wrong with the number of a decision. */
function numberFault(decision: string | undefined, date: string | undefined): string | undefined {
  if (decision === undefined) return undefined;
  const leave = 'nguồn không nêu số thì bỏ dòng này';
  if (DAY.test(decision) || isPartialDate(decision))
    return `"${decision}" là ngày, không phải số quyết định; ngày ghi ở "date", ${leave}`;
  if (!/\d/.test(decision))
    return `"${decision}" không có số; hãy ghi số và ký hiệu như nguồn nêu, dạng 12/QĐ-UBND, ${leave}`;
  const year = NUMBER_WITH_YEAR.exec(decision)?.[1];
  return year !== undefined && date !== undefined && Number(year) !== yearOf(date)
    ? `số quyết định ghi năm ${year}, mà ngày quyết định là năm ${yearOf(date)}; hãy xem lại nguồn`
    : undefined;
}

function problemsOf(story: Story, awards: readonly Award[]) {
  const { kind, people, collective, commendations, recognitions } = story.data;
  const at = (path: Path, message: string | undefined): Problem[] =>
    message === undefined ? [] : [problemAt(story, path, message)];
  const receiver = FOR[kind];
  // Titles are for one or for many; of other forms not all is known that the law has them for.
  const titles = awards.filter(({ group }) => group === 'danh-hieu-thi-dua');
  const seen = new Map<string, number>();
  return [
    ...commendations.flatMap(({ award: id, date, decision, presented, status }, index) => {
      const path = ['commendations', index];
      const award = titles.find((it) => it.id === id);
      const key = [id, date, decision, presented, status].join('|');
      const other = seen.get(key);
      seen.set(key, other ?? index);
      // A collective is told of with its people, a person may be told of with a collective.
      const mixed = kind === 'tap-the' ? people.length > 0 : collective !== undefined;
      const misfit =
        receiver !== undefined && award && award.for.length > 0 && !award.for.includes(receiver);
      return [
        ...at(
          [...path, 'award'],
          misfit && !mixed
            ? `${award.name} dành cho ${award.for.join(', ')}, mà chuyện này là của ${receiver}; hãy xem lại danh hiệu trong nguồn, hoặc loại ("kind")`
            : undefined,
        ),
        ...at(
          path,
          other === undefined
            ? undefined
            : `khen thưởng này đã có ở mục ${other + 1}; hãy bỏ một mục, hai lần khác nhau thì ghi ngày hay số của từng lần`,
        ),
        ...at([...path, 'decision'], numberFault(decision, date)),
      ];
    }),
    ...recognitions.flatMap(({ name, decision, date }, index) => [
      ...at(
        ['recognitions', index, 'name'],
        AWARD.test(name)
          ? `"${name}" là khen thưởng theo Luật Thi đua, khen thưởng, không phải công nhận của chương trình khác; hãy chuyển sang "commendations"`
          : undefined,
      ),
      ...at(['recognitions', index, 'decision'], numberFault(decision, date)),
    ]),
  ];
}

/** An award fits who receives it, stands once and among awards, by the number of a decision. */
export const honours: Rule = ({ awards }, { records }) =>
  records.exemplars.flatMap((story) => problemsOf(story, awards));
