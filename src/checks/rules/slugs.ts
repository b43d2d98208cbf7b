import { yearOf } from '../../domain/dates.ts';
import { fileName, stemOf } from '../../domain/fileNames.ts';
import { fullName } from '../../domain/naming.ts';
import { slugify } from '../../domain/vietnamese.ts';
import type { Problem } from '../../problems/problem.ts';
import type { PublishedVersion } from '../../reading/published.ts';
import type { Rule } from '../rule.ts';

/** Words for a file, not for a deed. */
const OF_A_FILE = new Set([
  ...['bai', 'viet', 'moi', 'cu', 'guong', 'tin', 'tep', 'test', 'new', 'draft', 'nhap', 'copy'],
  ...['ban', 'sao', 'untitled', 'document', 'file', 'final', 'sua', 'so', 'dien', 'hinh'],
]);
/** True for a name that tells of something: a word at least that is no number and not about the file. */
const tells = (deed: string) =>
  deed.split('-').some((word) => /[a-z]{2}/.test(word) && !OF_A_FILE.has(word));

/**
 * A story's file name is its lasting address: the year and the deed, never the person. One that was
 * published with the right year keeps it where the year turns out to be another: an address is no claim.
 */
export const slugs: Rule = (_catalog, { records, published }) => {
  const versions = Map.groupBy(published?.versions ?? [], ([file]) => stemOf(file));
  return records.exemplars.flatMap(({ id, data, file }): Problem[] => {
    const year = yearsIn(versions.get(id)).has(id.slice(0, 4))
      ? id.slice(0, 4)
      : String(yearOf(data.date));
    const deed = id.replace(/^\d{4}-?/, '');
    const field = 'Tên tệp';
    const own = [year, String(yearOf(data.date))];
    const folder = /\/(\d{4})\/[^/]+$/.exec(file)?.[1];
    const name = data.people
      .map((person) => slugify(fullName(person)))
      .find((it) => it.includes('-') && `-${id}-`.includes(`-${it}-`));
    const right = `${year}-${deed || slugify(data.headline)}.md`;
    return [
      ...(id.startsWith(`${year}-`)
        ? []
        : [
            {
              file,
              field,
              message: `tên tệp "${fileName(file)}" phải bắt đầu bằng năm của việc (${year})`,
              suggestion: right,
            },
          ]),
      ...(folder === undefined || own.includes(folder)
        ? []
        : [
            {
              file,
              field,
              message: `việc của năm ${year} nằm trong thư mục ${folder}; hãy chuyển tệp, hoặc xem lại mục "date"`,
              suggestion: `content/guong-dien-hinh/${year}/${right}`,
            },
          ]),
      ...(tells(deed)
        ? []
        : [
            {
              file,
              field,
              message: `tên tệp "${fileName(file)}" không nói việc gì; tên tệp là địa chỉ vĩnh viễn của trang, hãy đặt theo việc, vài chữ không dấu sau năm`,
              suggestion: `${year}-${slugify(data.headline)}.md`,
            },
          ]),
      ...(name === undefined
        ? []
        : [
            {
              file,
              field,
              message: `tên tệp có tên người ("${name}"); địa chỉ là vĩnh viễn nên chỉ nói việc`,
              suggestion: `${year}-${slugify(data.headline)}.md`,
            },
          ]),
    ];
  });
};

/** Years in which the versions of a story set it. */
const yearsIn = (versions: Iterable<[string, readonly PublishedVersion[]]> = []) =>
  new Set(
    [...versions]
      .flatMap(([, list]) => list)
      .map(({ data }) => String((data as { date?: unknown } | undefined)?.date).slice(0, 4)),
  );
