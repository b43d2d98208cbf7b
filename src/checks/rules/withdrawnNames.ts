import { parseDocument } from 'yaml';
import { stemOf } from '../../domain/fileNames.ts';
import { fullName, type Person } from '../../domain/naming.ts';
import { RECORD_KINDS, type KindName } from '../../schemas/kinds.ts';
import type { Published } from '../../reading/published.ts';
import type { Rule } from '../rule.ts';

/** Full names of the people that earlier versions of a story named. */
function namesOnce({ versions }: Published, id: string): Set<string> {
  const texts = [...versions].flatMap(([file, list]) => (stemOf(file) === id ? list : []));
  return new Set(
    texts.flatMap(({ text }) => {
      const [, head = ''] = text.split(/^---\s*$/m);
      const data = parseDocument(head).toJS() as { people?: Person[] } | null;
      return (data?.people ?? []).map(fullName);
    }),
  );
}

/**
 * Nobody is named elsewhere who was named in a withdrawn story alone. The message does not repeat
 * the name: it may end in a public log.
 */
export const withdrawnNames: Rule = ({ withdrawals }, { records, published }) => {
  if (!published) return [];
  const texts = (Object.keys(RECORD_KINDS) as KindName[]).flatMap((kind) =>
    records[kind].map(({ file, data, body }) => ({
      file,
      text: `${JSON.stringify(data)} ${body}`,
      people: new Set('people' in data ? data.people.map(fullName) : []),
    })),
  );
  return withdrawals.flatMap((withdrawn) => {
    const names = namesOnce(published, withdrawn.id);
    return texts
      .filter(({ text, people }) => [...names].some((it) => text.includes(it) && !people.has(it)))
      .map(({ file }) => ({
        file,
        message: `còn nhắc tên người trong gương đã rút ${withdrawn.id}; hãy bỏ tên ấy ở tệp này`,
      }));
  });
};
