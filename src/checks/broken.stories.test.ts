/** Stories of a broken shape: the message names file, field and what to do. */
import { describe, expect, test } from 'vitest';
import { source } from '../testing/good.ts';
import {
  expectHelp,
  problemsOf,
  storyFile,
  storyText,
  STORY,
  type Broken,
} from '../testing/brokenFiles.ts';

type Case = [what: string, content: string, field: string | undefined, says: RegExp];

const sources = (...flaws: Record<string, unknown>[]) => ({
  sources: flaws.map((flaw) => ({ ...source(), ...flaw })),
});
const award = (flaw: Record<string, unknown>) => ({
  commendations: [{ award: 'giay-khen-thu', law: '2003', ...flaw }],
});

const SYNTAX: Case[] = [
  ['nothing in it', '', undefined, /tệp trống/],
  ['blanks alone', '\n \n', undefined, /tệp trống/],
  ['no front matter', 'Chỉ có chữ.\n', undefined, /dòng đầu tiên phải là "---"/],
  ['no first fence', storyFile().replace('---\n', ''), undefined, /dòng đầu tiên/],
  ['no second fence', storyText('---\n\nMột', '\nMột'), undefined, /thiếu dòng "---" thứ hai/],
  ['a tab', storyText('  - title', '\t- title'), undefined, /phím Tab.*dấu cách/],
  [
    'a colon in a value',
    storyText(/headline: .*/, 'headline: Việc: thử'),
    undefined,
    /'Việc: thử'/,
  ],
  [
    'no blank after a colon',
    storyText('kind: ca-nhan', 'kind:ca-nhan'),
    undefined,
    /kind: ca-nhan/,
  ],
  ['a quote left open', storyText(/headline: .*/, 'headline: "Việc thử'), undefined, /dấu nháy/],
  [
    'a key twice',
    storyText('kind: ca-nhan', 'kind: ca-nhan\nkind: tap-the'),
    undefined,
    /"kind" được viết hai lần/,
  ],
  [
    'a merge left open',
    storyText('kind: ca-nhan', '<<<<<<< HEAD\nkind: ca-nhan\n=======\nkind: tap-the\n>>>>>>> x'),
    undefined,
    /xung đột của git/,
  ],
  ['a list for a record', '---\n- a\n- b\n---\n', undefined, /mục: giá trị/],
  ['a null for a record', '---\n~\n---\n', undefined, /mục: giá trị/],
  ['an empty head', '---\n\n---\nChữ\n', undefined, /mục: giá trị/],
];

const SHAPE: Case[] = [
  ['a key misspelt', storyText('summary:', 'sumary:'), undefined, /"sumary".*summary: Tóm tắt/s],
  ['a key in Vietnamese', storyText('place:', 'xa-thi-tran-luc-xay-ra:'), undefined, /place/],
  ['a key in capitals', storyText('kind:', 'Kind:'), undefined, /kind: ca-nhan/],
  ['a key nobody knows', storyText('kind:', 'mauSac: do\nkind:'), undefined, /"mauSac".*hãy bỏ/],
  ['a key of objects', storyText('kind:', '__proto__: 1\nkind:'), undefined, /__proto__/],
  ['another key of objects', storyText('kind:', 'constructor: 1\nkind:'), undefined, /constructor/],
  [
    'a key of a source misspelt',
    storyText('publisher:', 'publiser:'),
    'Nguồn › mục 1',
    /publisher: Báo Thử/,
  ],
  ['a field left empty', storyText(/headline: .*/, 'headline:'), 'Việc làm', /để trống/],
  [
    'a text of blanks',
    storyText(/headline: .*/, 'headline: "  "'),
    'Việc làm',
    /không được để trống/,
  ],
  [
    'a headline too long',
    storyFile({ headline: 'dài '.repeat(40) }),
    'Việc làm',
    /dài quá 120 ký tự/,
  ],
  ['a label for a choice', storyFile({ kind: 'Cá nhân' }), 'Loại', /kind: ca-nhan/],
  [
    'a choice misspelt',
    storyFile({ occasion: 'xay-dung-nong-thon' }),
    'Việc',
    /được phép.*xay-dung-nong-thon-moi/,
  ],
  [
    'a choice in curly quotes',
    storyText('kind: ca-nhan', 'kind: “ca-nhan”'),
    'Loại',
    /kind: ca-nhan/,
  ],
  [
    'a basis nobody knows',
    storyFile({ basis: 'nghe nói' }),
    'Căn cứ nêu tên',
    /press \(tên theo báo chí\)/,
  ],
  ['yes for true', storyFile({ minor: 'yes', people: [] }), 'Có trẻ em', /minor: true/],
  ['a text for a list', storyFile({ doubts: 'Chưa rõ.' }), 'Điều chưa rõ', /- Chưa rõ/],
  ['a text for a person', storyFile({ people: ['Đinh Thử Hiệu'] }), 'Người › mục 1', /family:/],
  ['a number for a text', storyFile({ headline: 2023 }), 'Việc làm', /phải là chữ/],
  [
    'no sources',
    storyFile({ sources: [] }),
    'Nguồn',
    /ít nhất một nguồn.*read: "\[điền: một trong full/s,
  ],
  [
    'a source without a publisher',
    storyFile(sources({ publisher: undefined })),
    'Nguồn › mục 1 › Cơ quan đăng',
    /thiếu mục này/,
  ],
  [
    'a source without an address',
    storyFile(sources({ url: undefined })),
    'Nguồn › mục 1 › Địa chỉ trang',
    /noUrlReason/,
  ],
  [
    'a way of reading misspelt',
    storyFile(sources({ read: 'toàn văn' })),
    'Nguồn › mục 1 › Cách đọc',
    /full \(đọc toàn văn\)/,
  ],
  ['a consent of another basis', storyFile({ consent: 'phieu-12' }), 'Mã phiếu đồng ý', /căn cứ/],
  ['a consent without its id', storyFile({ basis: 'consent' }), 'Mã phiếu đồng ý', /mã phiếu/],
  [
    'a decision without its number',
    storyFile({ basis: 'decision' }),
    'Căn cứ nêu tên',
    /số quyết định/,
  ],
  [
    'a commendation without its law',
    storyFile(award({ law: undefined })),
    'Khen thưởng › mục 1 › Theo luật',
    /thiếu mục này/,
  ],
  ['an old law', storyFile(award({ law: '1999' })), 'Khen thưởng › mục 1 › Theo luật', /2003 \(/],
];

const DATES: Case[] = [
  ['the 31st of February', storyFile({ date: '2023-02-31' }), 'Thời gian', /có thật trên lịch/],
  ['the 31st, as written', storyFile({ date: '31/02/2023' }), 'Thời gian', /có thật trên lịch/],
  ['a date as written', storyFile({ date: '19/4/2023' }), 'Thời gian', /2023-04-19/],
  ['a month as written', storyFile({ date: 'tháng 4/2023' }), 'Thời gian', /2023-04/],
  ['a date with slashes', storyFile({ date: '2023/04/19' }), 'Thời gian', /2023-04-19/],
  ['a date without zeros', storyFile({ date: '2023-4-19' }), 'Thời gian', /2023-04-19/],
  ['a 13th month', storyFile({ date: '2023-13' }), 'Thời gian', /có thật trên lịch/],
  ['a day missing', storyFile({ published: '2025-12' }), 'Ngày đăng', /ngày đầy đủ/],
  ['a date to come', storyFile({ published: '2031-01-01' }), 'Ngày đăng', /tương lai/],
  ['a year a century off', storyFile({ date: '1923-04-19' }), 'Thời gian', /2021–2025/],
  [
    'published before it happened',
    storyFile({ published: '2022-12-01' }),
    'Ngày đăng',
    /trước khi việc xảy ra/,
  ],
  [
    'updated before published',
    storyFile({ updated: '2025-11-01' }),
    'Ngày cập nhật',
    /trước ngày đăng/,
  ],
  [
    'in the folder of another year',
    storyFile({ date: '2024-04-19', published: '2025-12-02', ...sources({ date: '2024-05' }) }),
    'Tên tệp',
    /2024-viec-thu/,
  ],
];

const TABLES = { SYNTAX, SHAPE, DATES };

describe.for(Object.entries(TABLES))('%s', ([, cases]) => {
  test.for(cases)('%s', ([what, content, field, says]) => {
    const broken: Broken = { what, path: STORY, content, field, says };
    expectHelp(broken);
  });
});

test('a story as good as these are bad passes', () => {
  expect(problemsOf({ path: STORY, content: storyFile() })).toEqual([]);
});
