/** Mistakes of a clerk, each told at its field before anything is saved. */
import { beforeAll, expect, test } from 'vitest';
import type { TextFile } from '../reading/files.ts';
import { readContent } from '../reading/project/disk.ts';
import { readForm, writeForm } from './format.ts';
import type { Json, JsonObject } from './json.ts';
import { judge } from './judge.ts';
import { referenceFile, referencesOf } from './references.ts';

const TODAY = '2031-03-01';
let files: TextFile[];
let references: TextFile[];
beforeAll(() => {
  ({ files } = readContent('tests/fixture'));
  references = referencesOf(files).map(referenceFile);
});

const PAGES = {
  story: (it: TextFile) => it.file.endsWith('2029-trong-lai-rung-dau-nguon.md'),
  indicator: (it: TextFile) => it.file.endsWith('bao-hiem-y-te-toan-tinh.json'),
  corrections: (it: TextFile) => it.kind === 'corrections',
};

/** What another field has to say, once this one says so. */
const ASKED: Record<string, string> = {
  partial: 'observations.0.span',
  commune: 'observations.0.place',
};

function set(form: JsonObject, keyPath: string, value: Json | undefined): void {
  const keys = keyPath.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce<JsonObject>((it, key) => it[key] as JsonObject, form);
  if (value === undefined) delete place[last];
  else place[last] = value;
}

type Mistake = [
  what: string,
  where: keyof typeof PAGES,
  keyPath: string,
  typed: Json | undefined,
  words: string,
];

const of = (where: keyof typeof PAGES, list: [string, string, Json | undefined, string][]) =>
  list.map(([what, ...rest]): Mistake => [what, where, ...rest]);

const MISTAKES: Mistake[] = [
  ...of('story', [
    ['a day that is none', 'date', '2029-02-31', 'có thật trên lịch'],
    ['a day the way it is said', 'date', '31/02/2029', 'có thật trên lịch'],
    ['a day to come', 'published', '2031-12-31', 'trong tương lai'],
    ['a day of publishing before the deed', 'published', '2020-01-01', 'trước'],
    ['no headline', 'headline', '', 'thiếu mục này'],
    ['a headline of nothing but spaces', 'headline', '   ', 'để trống'],
    ['a headline that is too short', 'headline', 'Góp công', 'ngắn quá'],
    ['a headline that is too long', 'headline', 'chữ '.repeat(60), 'dài quá 120'],
    ['a full stop after it', 'headline', 'Trồng lại rừng ở đầu nguồn.', 'dấu chấm'],
    ['a picture among letters', 'headline', 'Trồng lại rừng 🎉 đầu nguồn', 'hình vẽ'],
    ['a tag', 'headline', 'Trồng lại <b>rừng</b> đầu nguồn', 'mã HTML'],
    ['a summary that is too long', 'summary', 'chữ '.repeat(200), 'dài quá 320'],
    ['a script in the summary', 'summary', 'Một <script>x</script> câu.', 'mã HTML'],
    ['a blank left to fill in', 'summary', '[điền: một câu]', 'chưa điền'],
    ['a place that is none', 'place', 'cho-khong-co', 'không có địa phương'],
    ['no field of work', 'field', '', 'thiếu mục này'],
    ['no deed', 'occasion', '', 'thiếu mục này'],
    ['no ground for naming', 'basis', '', 'thiếu mục này'],
    ['consent without its number', 'consent', undefined, ''],
    ['no source', 'sources', [], 'thiếu mục này'],
    ['a source without its publisher', 'sources.0.publisher', '', 'thiếu mục này'],
    ['an address without https', 'sources.0.url', 'bao.vn/bai', 'https://'],
    ['an address with a space', 'sources.0.url', 'https://bao.vn/bai viet', 'dấu cách'],
    [
      'an address on a network of one’s own',
      'sources.0.url',
      'http://10.0.0.1/',
      'ai cũng mở được',
    ],
    [
      'an address that tells who clicked',
      'sources.0.url',
      'https://bao.vn/a?fbclid=abc',
      'phần đuôi',
    ],
    [
      'an address of a search',
      'sources.0.url',
      'https://www.google.com/url?q=https://bao.vn',
      'chuyển tiếp',
    ],
    ['a source of tomorrow', 'sources.0.date', '2031-12-31', 'trong tương lai'],
    ['a day of reading that is none', 'sources.0.accessed', '2031-02-31', 'có thật'],
    ['tags of Word', 'body', '<p class="MsoNormal">Chữ</p>', 'mã HTML'],
    ['bullets of Word', 'body', '•\tMột việc\n•\tHai việc', 'chép từ Word'],
    ['a letter that is not seen', 'body', 'Đoạn\u200B một.', 'không nhìn thấy'],
    ['letters of an old code', 'body', 'C¸n bé huyÖn ®· lµm.', 'bảng mã cũ'],
    ['a picture in the text', 'body', 'Xem ![ảnh](anh.jpg).', '“Ảnh”'],
    ['the heading of the whole page', 'body', '# To\n\nĐoạn.', '##'],
    ['a telephone number', 'body', 'Gọi anh Nam, 0912 345 678.', 'số điện thoại'],
    ['an address for letters', 'body', 'Gửi thư tới nam@gmail.com.', 'thư điện tử'],
    ['the number of a paper', 'body', 'Số căn cước 042089001234.', 'số giấy tờ'],
    ['a day of birth', 'body', 'Ông sinh ngày 12/3/1960.', 'ngày sinh'],
    ['a child by name', 'body', 'Em Nguyễn Văn An, học sinh lớp 8, nhặt ví.', 'trẻ em'],
    ['no text', 'body', '', 'bật “Chỉ là mục ngắn”'],
  ]),
  ...of('indicator', [
    ['a decimal point', 'observations.0.value', '96.4', 'phải là số'],
    ['a number in words', 'observations.0.value', 'trên 400', 'phải là số'],
    ['no number', 'observations.0.value', '', 'thiếu mục này'],
    ['more than all', 'observations.0.value', '140', '100%'],
    ['a year that is none', 'observations.0.year', 20266, '2100'],
    ['a year to come', 'observations.0.year', 2040, 'tương lai'],
    ['no kind', 'observations.0.kind', '', 'thiếu mục này'],
    ['no source', 'observations.0.source', {}, 'thiếu mục này'],
  ]),
  ...of('corrections', [
    ['a page without its slash', 'records.0.page', 'chi-tieu/a/', 'bắt đầu bằng'],
    ['a day to come', 'records.0.date', '2031-12-31', 'trong tương lai'],
    ['no id', 'records.0.id', '', 'thiếu mục này'],
  ]),
];

test.each(MISTAKES)('%s (%s, %s)', (_what, where, keyPath, typed, words) => {
  const file = files.find(PAGES[where]);
  if (!file) throw new Error('no such file');
  const form = readForm(file.kind, file.text);
  set(form, keyPath, typed);
  if (keyPath === 'consent') form['basis'] = 'consent';
  const text = `${writeForm(file.kind, form).trim()}\n`;
  const faults = judge({ ...file, text }, references, TODAY);
  const told = faults.find((it) => it.keyPath?.startsWith(keyPath) && it.message.includes(words));
  expect(told, JSON.stringify(faults)).toBeDefined();
  // No key and no code of the file.
  expect(told?.message).not.toMatch(/content\/|: true|noUrlReason|\bmã trong\b/);
});

test.each(Object.entries(ASKED))('%s asks for %s', (chosen, keyPath) => {
  const file = files.find(PAGES.indicator);
  if (!file) throw new Error('no such file');
  const form = readForm(file.kind, file.text);
  set(form, `observations.0.${chosen === 'partial' ? 'kind' : 'coverage'}`, chosen);
  const faults = judge({ ...file, text: writeForm(file.kind, form) }, references, TODAY);
  expect(faults.map((it) => it.keyPath)).toContain(keyPath);
});
