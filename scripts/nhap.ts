/**
 * `npm run nhap -- tep.xlsx`: reads figures typed into the sheet "Nhập số liệu" of the site's workbook,
 * says what it would change, and writes only after a yes; nothing where one row is wrong.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugify } from '../src/domain/vietnamese.ts';
import { checkContent, uncomparedLine } from '../src/checks/index.ts';
import { draftCorrections, type Correction } from '../src/office/workbook/corrections.ts';
import { choicesOf, FORM } from '../src/office/workbook/form.ts';
import { planImport, type Change } from '../src/office/workbook/plan.ts';
import { typedFigures, type Fault } from '../src/office/workbook/typedFigures.ts';
import { textReport } from '../src/problems/text.ts';
import { RECORD_KINDS } from '../src/schemas/kinds.ts';
import { ask } from './lib/ask.ts';
import { tellFaults } from './lib/command.ts';
import { Obstacle } from './lib/obstacle.ts';
import { assertProject } from './lib/project.ts';
import { readForm } from './lib/readForm.ts';
import { today } from './lib/today.ts';

tellFaults();
const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0)
  throw new Obstacle('Cách dùng: npm run nhap -- tep.xlsx');
const root = process.cwd();
assertProject(root);
const day = today();
const CORRECTIONS = `content/${RECORD_KINDS.corrections.path}`;

/** Ends with what is wrong; nothing has been written. */
function refuse(faults: readonly Fault[]): never {
  const lines = faults
    .toSorted((a, b) => rowOf(a) - rowOf(b))
    .map(({ at, message }) => `  ${at ? `${placed(at)} · ` : ''}${message}`);
  console.error(
    `Không nhập: ${faults.length} chỗ sai. Chưa ghi gì.\n\n${lines.join('\n')}\n\nSửa trong sổ, lưu, rồi chạy lại.`,
  );
  process.exit(1);
}
const rowOf = ({ at }: Fault) => Number(/\d+$/.exec(at)?.[0] ?? 0);
const placed = (at: string) => (/^[A-Z]+\d+$/.test(at) ? `ô ${at}` : at);

const form = readForm(file);
if (form.faults.length > 0) refuse(form.faults.map((message) => ({ at: '', message })));
if (form.rows.length === 0)
  throw new Obstacle(`Trang tính “${FORM}” chưa có dòng nào. Chưa ghi gì.`);

const { catalog, records, problems: before } = checkContent(root, day);
if (!catalog || before.length > 0)
  throw new Obstacle('Nội dung đang có chỗ sai. Hãy chạy npm run check, sửa xong rồi nhập.');
const indicators = new Map(records.indicators.map(({ id, data }) => [id, data]));
const { figures, faults } = typedFigures(form.rows, { choices: choicesOf(catalog), indicators });
const onDisk = (path: string) =>
  readFileSync(join(root, path), 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
const files = new Map(
  records.indicators.map((it) => [it.id, { id: it.id, data: it.data, text: onDisk(it.file) }]),
);
const plan = planImport(figures, files);
if (faults.length + plan.faults.length > 0) refuse([...faults, ...plan.faults]);

const fileOf = new Map(records.indicators.map(({ id, file: path }) => [id, path]));
const drafts = new Map([...plan.texts].map(([id, text]) => [fileOf.get(id) ?? '', text]));
const first = checkContent(root, day, undefined, drafts);
if (first.uncompared) console.error(uncomparedLine(first.uncompared, root));
const drafted = draftCorrections(first.problems, plan.changes, plan.texts, onDisk(CORRECTIONS));
if (drafted.faults.length > 0) refuse(drafted.faults);
if (drafted.corrections.length > 0) drafts.set(CORRECTIONS, drafted.text);
const { problems } = checkContent(root, day, undefined, drafts);
if (problems.length > 0) {
  console.error(
    `Không nhập: nội dung sẽ có ${problems.length} chỗ sai. Chưa ghi gì; số dòng dưới đây là của tệp nếu đã ghi.\n\n${textReport(problems)}`,
  );
  process.exit(1);
}

function tell(title: string, changes: readonly Change[], corrections: readonly Correction[]): void {
  if (changes.length === 0) return;
  console.log(`${title}:`);
  for (const { row, words } of changes) {
    console.log(`  dòng ${row} · ${words}`);
    for (const { was, now, reason } of corrections.filter((it) => it.row === row))
      console.log(`    đính chính: đã ghi “${was}”, nay “${now}”; lý do: ${reason}`);
  }
}

const ofKind = (kind: Change['kind']) => plan.changes.filter((it) => it.kind === kind);
tell('Thêm', ofKind('new'), []);
tell('Sửa', ofKind('changed'), drafted.corrections);
if (plan.same.length > 0) console.log(`Đã có sẵn, giữ nguyên: dòng ${plan.same.join(', ')}.`);
if (plan.changes.length === 0) {
  console.log('Không có gì để ghi.');
  process.exit(0);
}

/** By the word, the code, or the number of the list. */
const YES = ['co', '2'];
const isAnswer = (it: string) => [...YES, 'khong', '1'].includes(slugify(it));

const [answer = ''] = await ask([
  {
    label: `Ghi vào ${drafts.size} tệp trong content/?`,
    notes: [],
    choices: [
      { value: 'khong', label: 'Không' },
      { value: 'co', label: 'Có, ghi' },
    ],
    fault: (it) => (isAnswer(it) ? undefined : 'trả lời có hoặc không'),
  },
]);
if (!YES.includes(slugify(answer))) {
  console.log('Chưa ghi gì.');
  process.exit(0);
}
for (const [path, text] of drafts) writeFileSync(join(root, `${path}.tam`), text);
for (const path of drafts.keys()) renameSync(join(root, `${path}.tam`), join(root, path));
console.log(`Đã ghi:\n${[...drafts.keys()].map((path) => `  ${path}`).join('\n')}`);
