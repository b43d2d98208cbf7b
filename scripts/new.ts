/**
 * `npm run new -- <loại>`: asks the few questions of a new record and writes its file under
 * `content/`. With flags (`--headline "…"`) it asks nothing. It never overwrites.
 */
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { stemOf } from '../src/domain/fileNames.ts';
import { loadRecords } from '../src/reading/project/disk.ts';
import { checkContent } from '../src/checks/index.ts';
import { textReport } from '../src/problems/text.ts';
import { slugify } from '../src/domain/vietnamese.ts';
import { repaired } from '../src/problems/repair.ts';
import { choicesOf, schemaAt } from '../src/problems/shape.ts';
import { ask } from './lib/ask.ts';
import { tellFaults } from './lib/command.ts';
import { NEW_KINDS, type NewKind } from './lib/newKinds.ts';
import { assertProject } from './lib/project.ts';
import { partsOf, type Answers } from './lib/template.ts';
import { today } from './lib/today.ts';

tellFaults();
if (process.argv[2] === 'trang') {
  await import('./newSite.ts');
  process.exit();
}
const root = process.cwd();
assertProject(root);
const content = join(root, 'content');
const day = today();

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const usage = `Cách dùng: npm run new -- ${[...Object.keys(NEW_KINDS), 'trang'].join('|')}`;
const name = process.argv[2] ?? '';
const kind = Object.hasOwn(NEW_KINDS, name) ? NEW_KINDS[name] : undefined;
if (!kind) stop(usage);
const { records } = loadRecords(root);

/** Codes that a field may hold, with their names, where the content lists them. */
function codesOf(key: string): { value: string; label: string }[] {
  if (key === 'field')
    return records.fields.map(({ id, data }) => ({ value: id, label: data.name }));
  return choicesOf(schemaAt(kind?.schema ?? stop(usage), [key]));
}

/** An answer as the record holds it: a number of the list or a name becomes its code, a date its ISO form. */
function valueOf({ schema }: NewKind, key: string, answer: string): unknown {
  const codes = codesOf(key);
  const chosen = codes.find(
    ({ value, label }, i) =>
      answer === String(i + 1) || answer === value || slugify(answer) === slugify(label),
  );
  const part = schemaAt(schema, [key]);
  if (chosen) return chosen.value;
  return part && !part.safeParse(answer).success ? (repaired(part, answer) ?? answer) : answer;
}

/** What is wrong with an answer that the file's name needs. */
function faultOf({ schema, needed }: NewKind, key: string, value: unknown): string | undefined {
  if (!needed.includes(key)) return undefined;
  if (value === undefined) return 'mục này không bỏ trống được';
  return schemaAt(schema, [key])?.safeParse(value).error?.issues[0]?.message;
}

/** The answers to the questions of a kind; what is left out is filled in later. */
async function asked(asking: NewKind): Promise<Answers> {
  const parts = partsOf(asking.schema);
  console.log('Trả lời từng câu rồi bấm Enter; chưa biết thì bỏ trống, điền sau trong tệp.\n');
  const parsedAnswer = (key: string, answer: string) =>
    answer === '' ? undefined : valueOf(asking, key, answer);
  const answers = await ask(
    asking.asked.map((key) => {
      const part = parts.find((it) => it.key === key);
      return {
        label: part?.label ?? key,
        notes: [
          ...(asking.needed.includes(key) ? ['bắt buộc'] : []),
          ...(part?.hint === undefined ? [] : [part.hint]),
          ...(key === 'date' ? ['ví dụ: 19/4/2023, 4/2023 hoặc 2023'] : []),
        ],
        choices: codesOf(key),
        fault: (answer: string) => faultOf(asking, key, parsedAnswer(key, answer)),
      };
    }),
  );
  return Object.fromEntries(
    asking.asked.flatMap((key, i) => {
      const value = parsedAnswer(key, answers[i] ?? '');
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Answers from flags; `undefined` where there are none. */
function flags(given: NewKind): Answers | undefined {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(3),
      options: Object.fromEntries(given.asked.map((key) => [key, { type: 'string' as const }])),
    });
    const entries = Object.entries(values).map(([key, value]) => [
      key,
      valueOf(given, key, String(value).trim()),
    ]);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  } catch {
    return stop(`${usage}\nTùy chọn: ${given.asked.map((key) => `--${key} "…"`).join(' ')}`);
  }
}

/** Refuses a path that leads out of the content's folder, as a link in it would. */
function assertInside(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const path = relative(realpathSync(content), realpathSync(folder));
  if (path.split(sep)[0] === '..' || realpathSync(content) !== join(realpathSync(root), 'content'))
    stop(`${relative(root, folder)} dẫn ra ngoài thư mục content/ nên không ghi tệp vào đó.`);
}

const given = flags(kind) ?? (await asked(kind));
for (const key of kind.needed) {
  const fault = faultOf(kind, key, given[key]);
  const label = partsOf(kind.schema).find((it) => it.key === key)?.label ?? key;
  if (fault !== undefined) stop(`\nChưa tạo tệp. ${label} (--${key}): ${fault}.`);
}
const answers = { ...kind.given(given, day, records), ...given };
const path = kind.path(answers);
const file = `content/${path}`;
const full = join(content, path);

if (kind.text) {
  const id = stemOf(file);
  const [folder = ''] = path.split('/');
  const all = [
    ...records.exemplars,
    ...records.withdrawals,
    ...records.movements,
    ...records.indicators,
  ];
  const same = all.find((it) => it.id === id && it.file.startsWith(`content/${folder}/`))?.file;
  const taken = same ?? (existsSync(full) ? file : undefined);
  if (taken) stop(`\nĐã có ${taken}; không ghi đè. Hãy sửa tệp ấy, hoặc đặt tên khác.`);
  assertInside(dirname(full));
  writeFileSync(full, kind.text(answers), { flag: 'wx' });
  console.log(`\nĐã tạo ${file}`);
} else {
  assertInside(dirname(full));
  const list: unknown = existsSync(full) ? parsed(full) : [];
  if (!Array.isArray(list)) stop(`\n${file} đang viết sai; hãy chạy npm run check và sửa trước.`);
  const order = partsOf(kind.schema).map(({ key }) => key);
  const entry = Object.fromEntries(
    order.flatMap((key) => (key in answers ? [[key, answers[key as keyof typeof answers]]] : [])),
  );
  writeFileSync(full, `${JSON.stringify([...list, entry], null, 2)}\n`);
  console.log(`\nĐã thêm một mục vào ${file}`);
}

if (file.endsWith('.json') && kind.text) {
  console.log('\nTệp JSON không ghi được lời giải thích, nên các mục được giải thích ở đây:');
  for (const { key, explanation } of partsOf(kind.schema)) console.log(`  ${key}: ${explanation}`);
}

const left = checkContent(root, day).problems.filter((problem) => problem.file === file);
if (left.length > 0) console.log(`\nCòn phải điền:\n\n${textReport(left)}`);
console.log('\nĐiền xong, chạy npm run check.');

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
