/** Movements broken the way people break them: file, field and what to do. */
import { expect, test } from 'vitest';
import { source } from '../testing/good.ts';
import {
  expectHelp,
  MOVEMENT,
  movementFile,
  problemsOf,
  type FileCase,
} from '../testing/brokenFiles.ts';

const MOVEMENTS: FileCase[] = [
  ['no name', MOVEMENT, movementFile({ name: undefined }), 'Tên phong trào', /thiếu mục này/],
  [
    'a period backwards',
    MOVEMENT,
    movementFile({ period: { from: 2025, to: 2021 } }),
    'Giai đoạn › Đến năm',
    /trước khi bắt đầu/,
  ],
  [
    'a body misspelt',
    MOVEMENT,
    movementFile({ ledBy: ['ban-thuu'] }),
    'Nơi chủ trì › mục 1',
    /ban-thu/,
  ],
  [
    'a source from before the fact',
    MOVEMENT,
    movementFile({
      milestones: [{ date: '2023-09', fact: 'Việc thử.', source: source({ date: '2023-05' }) }],
    }),
    'Mốc › mục 1 › Nguồn › Ngày đăng',
    /trước sự việc/,
  ],
  [
    'one place and several at once',
    MOVEMENT,
    movementFile({
      milestones: [{ fact: 'Việc thử.', place: 'thu', places: ['thu'], source: source() }],
    }),
    'Mốc › mục 1 › Địa phương',
    /không ghi cả hai; hãy chuyển nơi này vào "places" rồi bỏ dòng "place" \(đang là "thu"\)/,
  ],
  [
    'an import',
    'phong-trao/thu.mdx',
    movementFile({}, 'import x from "./x"\n'),
    'Bài viết',
    /import/,
  ],
  [
    'an expression',
    'phong-trao/thu.mdx',
    movementFile({}, 'Chữ {process.exit(1)}\n'),
    'Bài viết',
    /biểu thức/,
  ],
  [
    'a component misspelt',
    'phong-trao/thu.mdx',
    movementFile({}, '<Figure of="ty-le-thu" />\n'),
    'Bài viết',
    /Figures/,
  ],
  [
    'figures of nothing',
    'phong-trao/thu.mdx',
    movementFile({}, '<Figures of="ty-le-thuu" />\n'),
    'Bài viết',
    /ty-le-thu"/,
  ],
];

test.for(MOVEMENTS)('%s', ([what, path, content, field, says]) => {
  expectHelp({ what, path, content, field, says });
});

test('good ones pass', () => {
  expect(problemsOf({ path: MOVEMENT, content: movementFile() })).toEqual([]);
  const template = movementFile({}, 'Một.\n\n<Figures of="ty-le-thu" />\n');
  expect(problemsOf({ path: 'phong-trao/thu.mdx', content: template })).toEqual([]);
});
