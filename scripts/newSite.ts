/**
 * `npm run new -- trang`: an empty content folder for another unit or another plan, which checks and
 * builds; its pages say what is still to be filled. Asks what was not given as a flag, and overwrites nothing.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/index.ts';
import { textReport } from '../src/problems/text.ts';
import { emptyContent, QUESTIONS, type SiteAnswers } from './lib/emptyContent.ts';
import { today } from './lib/today.ts';

const root = process.cwd();
const content = join(root, 'content');

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const keys = Object.keys(QUESTIONS) as (keyof SiteAnswers)[];
const usage = `Cách dùng: npm run new -- trang\nTùy chọn: ${keys.map((key) => `--${key} "…"`).join(' ')}`;

function flags(): Partial<SiteAnswers> {
  try {
    const options = Object.fromEntries(keys.map((key) => [key, { type: 'string' as const }]));
    return parseArgs({ args: process.argv.slice(3), options }).values;
  } catch {
    return stop(usage);
  }
}

/** Every answer: those given, and the rest asked for until each is one. */
async function answered(given: Partial<SiteAnswers>): Promise<SiteAnswers> {
  const answers: Partial<SiteAnswers> = {};
  const lines = createInterface({ input: process.stdin });
  const next = lines[Symbol.asyncIterator]();
  for (const key of keys) {
    const { question, fault } = QUESTIONS[key];
    let answer = given[key]?.trim();
    while (answer === undefined || fault(answer)) {
      if (answer !== undefined) console.log(`${fault(answer)}; hãy trả lời lại.`);
      process.stdout.write(`${question}\n> `);
      const { value = '', done } = await next.next();
      if (done) stop(`\nChưa tạo gì: còn thiếu câu trả lời.\n${usage}`);
      answer = value.trim();
    }
    answers[key] = answer;
  }
  lines.close();
  return answers as SiteAnswers;
}

if (existsSync(content) && readdirSync(content).length > 0)
  stop(
    'Đã có thư mục content/ với nội dung của một trang; không ghi đè. Hãy đổi tên thư mục ấy, ví dụ thành content-cu, rồi chạy lại lệnh này.',
  );
for (const [path, text] of Object.entries(emptyContent(await answered(flags()), today()))) {
  const full = join(content, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text, { flag: 'wx' });
}
const { problems } = checkContent(root, today());
if (problems.length > 0)
  stop(`\nĐã tạo content/ nhưng còn chỗ phải sửa:\n\n${textReport(problems)}`);
console.log(
  '\nĐã tạo content/. Chạy npm start để xem trang; trang chủ ghi rõ còn phải điền những gì. Hướng dẫn: deploy/README.md.',
);
