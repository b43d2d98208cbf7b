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
  timeline: (it: TextFile) => it.kind === 'timeline',
  redirects: (it: TextFile) => it.kind === 'redirects',
  requests: (it: TextFile) => it.kind === 'requests',
  places: (it: TextFile) => it.kind === 'places',
  bodies: (it: TextFile) => it.kind === 'bodies',
  awards: (it: TextFile) => it.kind === 'awards',
  abbreviations: (it: TextFile) => it.kind === 'abbreviations',
  movement: (it: TextFile) => it.file.endsWith('doan-ket-giup-nhau.md'),
  site: (it: TextFile) => it.kind === 'site',
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

/** Figures of one year of the whole unit by two sources. */
const DIFFERENT = [90, 95].map((value) => ({
  year: 2027,
  value: `${value}`,
  kind: 'actual',
  coverage: 'unit',
  source: {
    title: `Báo cáo ${value}`,
    publisher: 'Báo Thử nghiệm',
    url: `https://bao-thu-nghiem.example.com/${value}`,
    read: 'full',
  },
}));

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
    ['consent without its number', 'consent', undefined, 'cần mã phiếu'],
    ['a number of consent on other ground', 'consent', 'phieu-1', '“Căn cứ nêu tên” là sự đồng ý'],
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
    ['a year that is far off', 'date', '2999', 'có thật trên lịch'],
    ['a place before there was one', 'place', 'ben-trang', 'không tồn tại'],
    ['a place that the list lacks', 'place', 'xã Chưa Có', 'không có địa phương'],
    ['a link to nowhere', 'body', 'Xem [bài](trang-khac).', 'không dùng được'],
    ['family name and name swapped', 'people', [{ family: 'An', given: 'Nguyễn Văn' }], 'đổi chỗ'],
    [
      'a photo that is no picture',
      'photo',
      { file: 'bai.pdf', alt: 'A', credit: 'B', licence: 'C' },
      '.jpg',
    ],
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
    ['less than nothing', 'observations.0.value', '-5', 'âm'],
    ['two figures of a year', 'observations', DIFFERENT, 'có những số khác nhau'],
    ['the only figure left out', 'observations', [], 'biểu mẫu không xóa được'],
    ['thousands with a point', 'observations.0.value', '1.234', 'phải là số'],
    ['a sign of hundredths', 'observations.0.value', '96,4%', 'phải là số'],
    ['a name that is too long', 'shortName', 'chữ '.repeat(60), 'dài quá'],
    ['no unit', 'unit', '', 'thiếu mục này'],
  ]),
  ...of('corrections', [
    ['a page without its slash', 'records.0.page', 'chi-tieu/a/', 'bắt đầu bằng'],
    ['a day to come', 'records.0.date', '2031-12-31', 'trong tương lai'],
    ['no id', 'records.0.id', '', 'thiếu mục này'],
    ['an id that another has', 'records.1.id', 'TWICE', 'hai lần'],
    ['the same before and after', 'records.0.now', 'TWICE:was', 'giống hệt'],
    ['no reason', 'records.0.reason', '', 'thiếu mục này'],
  ]),
  ...of('timeline', [
    ['a day that is none', 'records.0.date', '2027-02-30', 'có thật trên lịch'],
    ['no fact', 'records.0.fact', '', 'thiếu mục này'],
    ['a tag', 'records.0.fact', 'Xã <b>mở</b> chợ.', 'mã HTML'],
    ['a telephone number', 'records.0.fact', 'Gọi ông Nam, 0912 345 678.', 'số điện thoại'],
    ['an id that another has', 'records.1.id', 'TWICE', 'hai lần'],
    ['an id with a space', 'records.0.id', 'cho phien', 'chữ thường không dấu'],
  ]),
  ...of('redirects', [
    ['an address without its slashes', 'records.0.from', 'phong-trao/cu', 'mở đầu và kết thúc'],
    ['a whole address', 'records.0.to', 'https://vi-du.vn/phong-trao/', 'mở đầu và kết thúc'],
    ['a page that is none', 'records.0.to', '/phong-trao/khong-co/', 'không có trang nào'],
  ]),
  ...of('requests', [
    ['a day of answering before the sending', 'records.0.closed', '2020-01-01', 'trước'],
    ['no body', 'records.0.recipient', '', 'thiếu mục này'],
  ]),
  ...of('places', [
    ['an end before the beginning', 'records.4.to', '1980-01-01', 'trước'],
    ['no name', 'records.4.name', '', 'thiếu mục này'],
    ['an id that another has', 'records.5.id', 'TWICE:4', 'hai lần'],
  ]),
  ...of('bodies', [
    ['a name of nothing but spaces', 'records.0.name', '   ', 'để trống'],
    ['an id that another has', 'records.1.id', 'TWICE', 'hai lần'],
  ]),
  ...of('awards', [
    ['an id that another has', 'records.1.id', 'TWICE', 'hai lần'],
    ['a name that is too long', 'records.0.name', 'chữ '.repeat(100), 'dài quá'],
  ]),
  ...of('abbreviations', [
    ['no full words', 'records.0.full', '', 'thiếu mục này'],
    ['letters that another has', 'records.1.short', 'TWICE:0:short', 'đã có'],
  ]),
  ...of('movement', [
    ['no name', 'name', '', 'thiếu mục này'],
    ['a tag in its summary', 'summary', 'Cán bộ <i>gần</i> dân.', 'mã HTML'],
    ['a day that is none', 'milestones.0.date', '2027-13', 'có thật trên lịch'],
    ['bullets of Word', 'body', '•\tMột việc\n•\tHai việc', 'chép từ Word'],
  ]),
  ...of('site', [
    ['an address for letters that is none', 'publisher.email', 'van-phong', 'thư điện tử'],
    ['no name', 'name', '', 'thiếu mục này'],
  ]),
];

/** What another field of the form says, where that is what is typed: `TWICE:4`, of the fifth record; `TWICE:was`. */
function repeated(form: JsonObject, keyPath: string, typed: Json | undefined): Json | undefined {
  if (typeof typed !== 'string' || !typed.startsWith('TWICE')) return typed;
  const keys = keyPath.split('.');
  const [, ...other] = typed.split(':');
  const [index = '0'] = other.filter((it) => /^\d+$/.test(it));
  const [key = keys.at(-1) ?? ''] = other.filter((it) => !/^\d+$/.test(it));
  const records = form['records'] as JsonObject[];
  return records[Number(index)]?.[key];
}

test.each(MISTAKES)('%s (%s, %s)', { timeout: 60_000 }, (_what, where, keyPath, typed, words) => {
  const file = files.find(PAGES[where]);
  if (!file) throw new Error('no such file');
  const form = readForm(file.kind, file.text);
  set(form, keyPath, repeated(form, keyPath, typed));
  if (keyPath === 'consent') form['basis'] = typed === undefined ? 'consent' : 'press';
  const text = `${writeForm(file.kind, form).trim()}\n`;
  const faults = judge({ ...file, text }, references, TODAY);
  const told = faults.find((it) => it.keyPath?.startsWith(keyPath) && it.message.includes(words));
  expect(told, JSON.stringify(faults)).toBeDefined();
  // No key and no code of the file.
  expect(told?.field).toBeTruthy();
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
