import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../reading/project/disk.ts';
import type { TextFile } from '../reading/files.ts';
import { followUps } from './followUps.ts';
import { referenceFile, referencesOf } from './references.ts';

const TODAY = '2031-03-01';
let files: TextFile[];
let references: TextFile[];
beforeAll(() => {
  ({ files } = readContent('tests/fixture'));
  references = referencesOf(files).map(referenceFile);
});

/** What is asked for once the first `before` of a file reads as `now`. */
function asked(name: string, before: string, now: string) {
  const file = files.find((it) => it.file.endsWith(name));
  if (!file?.text.includes(before)) throw new Error('no such words');
  const edited = { ...file, text: file.text.replace(before, now) };
  return followUps(edited, file.text, references, TODAY).map(({ lines }) =>
    Object.fromEntries(lines),
  );
}

test('a published figure that changes wants a correction, ready to be copied', () => {
  expect(asked('bao-hiem-y-te-toan-tinh.json', '"value": 94,', '"value": 94.2,')).toEqual([
    {
      Mã: 'bao-hiem-y-te-toan-tinh-2026',
      Trang: '/chi-tieu/bao-hiem-y-te-toan-tinh/',
      'Chỗ sai': 'Bảo hiểm y tế toàn tỉnh, năm 2026',
      'Đã ghi': '94%',
      'Sửa thành': '94,2%',
    },
  ]);
});

test.each([
  ['dia-phuong.json', '"name": "Khe Gió"', '"name": "Khe Gió Thượng"', 'Khe Gió Thượng'],
  ['co-quan.json', /"name": "([^"]+)"/, undefined, 'Tên khác'],
  ['danh-hieu.json', /"name": "([^"]+)"/, undefined, 'Tên khác'],
  ['can-bo-gan-dan.md', /\nname: ([^\n]+)/, undefined, 'Tên khác'],
])('a published name in %s that changes wants one', (name, before, now, words) => {
  const { text = '' } = files.find((it) => it.file.endsWith(name)) ?? {};
  const old = typeof before === 'string' ? before : (before.exec(text)?.[0] ?? '');
  const own = typeof before === 'string' ? '' : (before.exec(text)?.[1] ?? '');
  const [correction] = asked(name, old, now ?? old.replace(own, 'Tên khác'));
  expect(correction?.['Sửa thành']).toContain(words);
});

test('what nobody was told wrongly wants none', () => {
  const { text = '' } = files.find((it) => it.file.endsWith('can-bo-gan-dan.md')) ?? {};
  const [summary = ''] = /\nsummary: [^\n]+/.exec(text) ?? [];
  expect(
    asked('can-bo-gan-dan.md', summary, '\nsummary: Cán bộ đến tận nhà dân nghe việc.'),
  ).toEqual([]);
});
