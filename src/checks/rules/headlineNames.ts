import { fullName } from '../../domain/naming.ts';
import { problemAt } from '../../problems/at.ts';
import type { Rule } from '../rule.ts';

/** A headline tells the deed: it stands in addresses, lists and pictures, where a name could not be withdrawn. */
export const headlineNames: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record) => {
    const { headline, people } = record.data;
    return people
      .map(fullName)
      .filter((name) => headline.toLowerCase().includes(name.toLowerCase()))
      .map(() =>
        problemAt(
          record,
          ['headline'],
          'nêu tên người ở mục Người; hãy kể việc làm, tên người đã có ở mục ấy',
        ),
      );
  });
