/**
 * Words about a file's text as words about a form: its fields by their labels, choices and other records by
 * their names. A clerk sees no key, no code and no file.
 */
import { z } from 'zod';
import { choicesOf, entryOf, fieldsOf, labelOf, unwrap } from '../problems/shape.ts';
import { RECORD_KINDS, type KindName, type Path } from '../schemas/kinds.ts';
import { reviewed } from '../schemas/reviewed.ts';
import type { TextFile } from '../reading/files.ts';
import { parseFile } from '../reading/parse.ts';
import { isObject, type Json } from './json.ts';
import { titleOfPlace } from './names.ts';

/** How the check calls a record's name, by which its page is found; the form has it apart from the fields. */
export const FILE_NAME = 'Tên tệp';
const NAME_IN_FORM = 'Tên bài (hình mỏ neo)';

/** How a form answers what the check asks; of a person's name, the question is about a part of it. */
const answer = (path: Path) =>
  `thêm một mục ở “${labelOf(reviewed)}” (gần cuối biểu mẫu): chọn điều được hỏi, chép nguyên ${path.at(-1) === 'family' ? 'họ và tên đệm' : 'câu'}, ghi lý do`;

/** The schemas around a field, from the outermost to its own. */
function around(kind: KindName, path: Path): z.ZodType[] {
  const found: z.ZodType[] = [RECORD_KINDS[kind].schema];
  for (const key of path) {
    const last = found.at(-1) as z.ZodType;
    const next = typeof key === 'number' ? entryOf(last, key) : fieldsOf(last)?.[String(key)];
    if (!next) break;
    found.push(next);
  }
  return found;
}

/** The schema of a field by its key: within `schema`, or in what stands in it. */
function within(schema: z.ZodType, key: string): z.ZodType | undefined {
  const fields = fieldsOf(schema);
  if (fields) {
    if (Object.hasOwn(fields, key)) return fields[key];
    return Object.values(fields).flatMap((it) => within(it, key) ?? [])[0];
  }
  const entry = entryOf(schema, 0);
  return entry && within(entry, key);
}

/** The names of the site's records by their ids, and by their files. */
export function namesOfRecords(references: readonly TextFile[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const nameOf = (data: Json) => {
    const name = isObject(data) ? (data['shortName'] ?? data['headline'] ?? data['name']) : '';
    return typeof name === 'string' ? name : '';
  };
  for (const { file, kind, text } of references) {
    const parsed = parseFile(file, text);
    if ('problem' in parsed) continue;
    const data = parsed.data as Json;
    const isOne = !Array.isArray(data) && kind !== 'site';
    names.set(file, isOne ? nameOf(data) : RECORD_KINDS[kind].label);
    if (!Array.isArray(data)) continue;
    const records = data.filter(isObject);
    for (const it of records)
      if (typeof it['id'] === 'string')
        names.set(it['id'], kind === 'places' ? titleOfPlace(it, records) : nameOf(it));
  }
  return names;
}

export interface FormWords {
  kind: KindName;
  /** Where the field is in the record. */
  path: Path;
  names: ReadonlyMap<string, string>;
}

/** A message as the form says it. */
export function formWords(message: string, { kind, path, names }: FormWords): string {
  const scopes = [...around(kind, path).toReversed(), RECORD_KINDS.site.schema];
  const fieldOf = (key: string) => scopes.flatMap((it) => within(it, key) ?? [])[0];
  const label = (key: string) => {
    const text = labelOf(fieldOf(key));
    return text === undefined ? undefined : `“${text}”`;
  };
  const isSwitch = (key: string) => {
    const field = fieldOf(key);
    return field !== undefined && unwrap(field) instanceof z.ZodBoolean;
  };
  const choice = (value: string, key?: string) => {
    const fields = key === undefined ? scopes : [fieldOf(key)];
    return fields.flatMap((it) => (it ? choicesOf(it) : [])).find((it) => it.value === value)
      ?.label;
  };
  return (
    message
      // What a file would have said further down stands in a part of the form.
      .replace(/thêm mục dưới đây(?: vào (?:phần đầu tệp|bản ghi))?$/, answer(path))
      .replaceAll('xóa tệp này', 'xóa bài này')
      // No record is deleted in the form.
      .replace(
        /(?<=không có số nào thay thì )xóa cả tệp.*$/,
        'nhờ người giữ kho bỏ cả chỉ tiêu, biểu mẫu không xóa được',
      )
      .replace('hai lần trong tệp này', 'hai lần; hãy đặt mã khác cho mục mới')
      // "; mã trong content/…": a form has a list to choose from.
      .replace(/; mã(?: hoặc tên)? trong content\/[\w-]+(?:\.json|\/)?/, '')
      .replace(/(?<=(?:chọn một trong|các giá trị được phép): ).*?(?=;|$)/, (list) =>
        list.replaceAll(/[\w-]+ \(([^)]*)\)/g, '$1'),
      )
      .replace(/ \((?:\w+, )+\w+\)/, '')
      .replace(/ \(đang là (?:\[|\{).*$/, '')
      .replaceAll(/(?:(?:ghi|thêm) )?"?\b([a-zA-Z]+)"?: true"?/g, (all, key: string) =>
        isSwitch(key) ? `bật ${label(key)}` : all,
      )
      .replaceAll(/"?\b([a-zA-Z]+)"?: "([\w-]+)"/g, (all, key: string, value: string) =>
        label(key) === undefined ? all : `${label(key)}: ${choice(value, key) ?? value}`,
      )
      .replaceAll(/"?\b([a-z][a-zA-Z]+)"? là "([\w-]+)"/g, (all, key: string, value: string) =>
        label(key) === undefined ? all : `${label(key)} là ${choice(value, key) ?? value}`,
      )
      .replaceAll(/"([\w-]+)"(?: \([^)"]*\))?/g, (all, word: string) => {
        const name = choice(word) ?? names.get(word);
        return name === undefined ? (label(word) ?? all) : `“${name}”`;
      })
      .replaceAll(/content\/[\w/-]+\.(?:json|mdx?)/g, (file) =>
        names.has(file) ? `“${names.get(file)}”` : file,
      )
  );
}

/** What the form calls the field at a place in the record. */
export const labelAt = (kind: KindName, path: Path): string | undefined =>
  path[0] === 'body'
    ? 'Bài viết'
    : path.length === 0
      ? undefined
      : labelOf(around(kind, path).at(-1));

/** A field as the form calls it. */
export const formField = (field: string | undefined) =>
  field === FILE_NAME ? NAME_IN_FORM : field;

/** Where in the record the labels of a message lead, as far as they lead to one place. */
export function pathOfLabels(kind: KindName, field: string): Path | undefined {
  let schema: z.ZodType | undefined = RECORD_KINDS[kind].schema;
  const path: (string | number)[] = [];
  for (const part of field.split(' › ')) {
    const number = /^mục (\d+)$/.exec(part)?.[1];
    if (number !== undefined) {
      path.push(Number(number) - 1);
      schema = schema && entryOf(schema, 0);
      continue;
    }
    const named = Object.entries((schema && fieldsOf(schema)) ?? {}).filter(
      ([, it]) => labelOf(it) === part,
    );
    const [found] = named;
    if (!found || named.length > 1) return undefined;
    path.push(found[0]);
    schema = found[1];
  }
  return path;
}
