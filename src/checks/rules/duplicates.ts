import { fullName } from '../../domain/naming.ts';
import { fold, slugify } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { LoadedRecord } from '../../schemas/kinds.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

type Story = LoadedRecord<'exemplars'>;

const names = ({ data }: Story) => data.people.map((person) => slugify(fullName(person)));

/** What two records of the same deed have in common. */
function signatures(story: Story): string[] {
  const { headline, place, date, occasion, sources } = story.data;
  const text = `${slugify(headline)} ${place} ${date}`;
  const byPeople = names(story).map((name) => `${name} ${place} ${date} ${occasion}`);
  const [first] = sources;
  const bySource =
    first?.url === undefined
      ? []
      : [
          `${first.url} ${place} ${date} ${occasion} ${names(story).join()} ${slugify(story.data.collective ?? '')}`,
        ];
  return [text, ...byPeople, ...bySource];
}

/** Names, addresses and short forms that may stand only once in one list. */
function twice(
  record: Story,
  key: 'people' | 'sources',
  values: readonly string[],
  what: string,
): Problem[] {
  return values.flatMap((value, index) =>
    value !== '' && values.indexOf(value) < index
      ? [
          problemAt(
            record,
            [key, index],
            `${what} đã có ở mục ${values.indexOf(value) + 1}; hãy bỏ một mục`,
          ),
        ]
      : [],
  );
}

/** No deed is told twice, no person or source listed twice, no abbreviation explained twice. */
export const duplicates: Rule = (_catalog, { records }) => {
  const seen = new Map<string, Story>();
  const byPublication = records.exemplars.toSorted(
    (a, b) => a.data.published.localeCompare(b.data.published) || a.id.localeCompare(b.id, 'vi'),
  );
  const stories = byPublication.flatMap((story) => {
    const keys = signatures(story);
    const other = keys.map((key) => seen.get(key)).find((it) => it !== undefined);
    for (const key of keys) seen.set(key, story);
    const { people, sources } = story.data;
    return [
      ...(other
        ? [
            problemAt(
              story,
              ['headline'],
              `chuyện này có vẻ đã có ở ${other.file} (cùng nơi, cùng thời gian); hãy gộp hai tệp, hoặc ghi rõ chỗ khác nhau`,
            ),
          ]
        : []),
      ...twice(
        story,
        'people',
        people.map((person) => slugify(fullName(person))),
        'người này',
      ),
      ...twice(
        story,
        'sources',
        sources.map(({ url, title }) => `${url} ${fold(title)}`),
        'nguồn này',
      ),
    ];
  });
  const shorts = new Map<string, string>();
  const abbreviations = records.abbreviations.flatMap((record) => {
    const { short, id } = record.data;
    const other = shorts.get(short);
    shorts.set(short, id);
    return other === undefined
      ? []
      : [
          problemAt(
            record,
            ['short'],
            `chữ viết tắt "${short}" đã có ở mục "${other}"; chỉ giữ một`,
          ),
        ];
  });
  return [...stories, ...abbreviations];
};
