/** Files that are no JSON, lie in no place, or were made to harm: file, field and what to do. */
import { describe, test } from 'vitest';
import {
  expectHelp,
  seriesFile,
  seriesText,
  SERIES,
  storyFile,
  type FileCase,
} from '../testing/brokenFiles.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const JSON_SYNTAX: FileCase[] = [
  ['nothing in it', SERIES, '', undefined, /tệp trống/],
  ['an empty object', SERIES, '{}', 'Tên chỉ tiêu', /thiếu mục này/],
  ['a comma too many', SERIES, seriesText(/\}\s*$/, ',}'), undefined, /JSON/],
  [
    'a comma missing',
    SERIES,
    seriesText('"%",', '"%"'),
    undefined,
    /thiếu dấu phẩy.*"unit": "%",/s,
  ],
  ['curly quotes', SERIES, seriesText('"unit"', '“unit”'), undefined, /nháy cong.*"unit": "%"/s],
  ['single quotes', SERIES, seriesText('"unit"', "'unit'"), undefined, /nháy đơn.*"unit"/s],
  ['a comment', SERIES, seriesText('"unit"', '// đơn vị\n "unit"'), undefined, /lời chú/],
  [
    'a key twice',
    SERIES,
    seriesText('"unit"', '"unit": "x", "unit"'),
    undefined,
    /"unit" được viết hai lần/,
  ],
  ['a bracket missing', SERIES, seriesFile().slice(0, -1), undefined, /JSON/],
  ['two values', SERIES, `${seriesFile()}\n{}`, undefined, /JSON/],
  [
    'True',
    SERIES,
    seriesText('"value": 96', '"value": 96,\n"verified": True'),
    undefined,
    /chữ thường.*"verified": true/s,
  ],
  ['a null', SERIES, 'null', undefined, /.+/],
  ['a list for a record', SERIES, '[]', undefined, /nhóm các mục con/],
  ['a record for a list', 'viet-tat.json', '{}', undefined, /danh sách/],
  [
    'a key of objects',
    SERIES,
    seriesText('"unit"', '"__proto__": {"x": 1}, "unit"'),
    undefined,
    /__proto__/,
  ],
  [
    'an id twice',
    'viet-tat.json',
    '[{"id": "a", "short": "A", "full": "Một"}, {"id": "a", "short": "B", "full": "Hai"}]',
    undefined,
    /"a" xuất hiện hai lần/,
  ],
  [
    'a short form twice',
    'viet-tat.json',
    '[{"id": "a", "short": "A", "full": "Một"}, {"id": "b", "short": "A", "full": "Hai"}]',
    'Chữ viết tắt',
    /chỉ giữ một/,
  ],
  [
    'a redirect to nowhere',
    'chuyen-huong.json',
    '[{"from": "/cu/", "to": "/phong-trao/phong-trao-thuu/", "date": "2025-12-01"}]',
    'Địa chỉ mới',
    /phong-trao-thu\//,
  ],
  [
    'a redirect without its slash',
    'chuyen-huong.json',
    '[{"from": "/phong-trao/cu", "to": "/phong-trao/phong-trao-thu/", "date": "2025-12-01"}]',
    'Địa chỉ cũ',
    /"from":\s?"\/phong-trao\/cu\/"/,
  ],
  ...[
    'content/chi-tieu/ty-le-thu.json',
    'https://thu.vn/chi-tieu/ty-le-thu/',
    'chi-tieu/ty-le-thu',
  ].map((page): FileCase => [
    `a correction of the page ${page}`,
    'dinh-chinh.json',
    `[{"id": "a", "date": "2025-12-01", "page": "${page}", "what": "x", "was": "x", "now": "y", "reason": "z"}]`,
    'Trang',
    /"page":\s?"\/chi-tieu\/ty-le-thu\/"/,
  ]),
  [
    'a correction of no page',
    'dinh-chinh.json',
    '[{"id": "a", "date": "2025-12-01", "page": "/chi-tieu/ty-le-thuu/", "what": "x", "was": "x", "now": "y", "reason": "z"}]',
    'Trang',
    /ty-le-thu\//,
  ],
];

const FILES: FileCase[] = [
  [
    'another ending',
    'guong-dien-hinh/2023/2023-thu.markdown',
    storyFile(),
    undefined,
    /2023-thu\.md/,
  ],
  [
    'no folder of its year',
    'guong-dien-hinh/2023-thu.md',
    storyFile(),
    undefined,
    /thư mục của năm.*guong-dien-hinh\/2023\/2023-thu\.md/,
  ],
  [
    'a document of an office',
    'guong-dien-hinh/2023/2023-thu.docx',
    'PK',
    undefined,
    /Word.*chép phần chữ/,
  ],
  ['a template of a story', 'guong-dien-hinh/2023/2023-thu.mdx', storyFile(), undefined, /\.md/],
  [
    'diacritics in its name',
    'guong-dien-hinh/2023/2023-Việc.md',
    storyFile(),
    undefined,
    /2023-viec\.md/,
  ],
  [
    'another folder',
    'guong-dien-hinh/cam-lac/2023-thu.md',
    storyFile(),
    undefined,
    /thư mục của năm/,
  ],
  [
    'a folder misspelt',
    'chi-tieuu/thu.json',
    seriesFile(),
    undefined,
    /content\/chi-tieu\/thu.json/,
  ],
  [
    'a folder below',
    'chi-tieu/2023/thu.json',
    seriesFile(),
    undefined,
    /ngay trong "content\/chi-tieu\/"/,
  ],
  [
    'no year in its name',
    'guong-dien-hinh/2023/viec-thu.md',
    storyFile(),
    'Tên tệp',
    /2023-viec-thu\.md/,
  ],
  [
    'a person in its name',
    'guong-dien-hinh/2023/2023-dinh-thu-hieu.md',
    storyFile(),
    'Tên tệp',
    /tên người/,
  ],
  ['a photo of no story', 'guong-dien-hinh/2023/2023-thu.jpg', 'x', 'Ảnh', /không đọc được/],
  ['UTF-16', SERIES, bytes([0xff, 0xfe], [0x7b, 0, 0x7d, 0]), undefined, /UTF-16/],
  [
    'bytes that are no text',
    SERIES,
    bytes('{\n"name": "C', [0xa1, 0xfe], '"}'),
    undefined,
    /UTF-8/,
  ],
  ['far too much', SERIES, `[${'1,'.repeat(600_000)}1]`, undefined, /quá lớn/],
  ['far too deep', SERIES, '['.repeat(100_000), undefined, /lồng quá/],
  [
    'a head too long',
    'guong-dien-hinh/2023/2023-thu.md',
    `---\na: ${'x'.repeat(70_000)}\n---\n`,
    undefined,
    /quá 60000/,
  ],
  [
    'a head too deep',
    'guong-dien-hinh/2023/2023-thu.md',
    `---\na: ${'['.repeat(20_000)}\n---\n`,
    undefined,
    /sai cú pháp/,
  ],
  [
    'a bomb of aliases',
    'guong-dien-hinh/2023/2023-thu.md',
    '---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n',
    undefined,
    /dấu &/,
  ],
  [
    'a tag that runs',
    'guong-dien-hinh/2023/2023-thu.md',
    '---\na: !!js/function "function(){}"\n---\n',
    undefined,
    /dấu !/,
  ],
  [
    'quotations in quotations',
    'guong-dien-hinh/2023/2023-thu.md',
    storyFile({}, '>'.repeat(50_000)),
    undefined,
    /lồng/,
  ],
];

const TABLES = { JSON_SYNTAX, FILES };

describe.for(Object.entries(TABLES))('%s', ([, cases]) => {
  test.for(cases)('%s', ([what, path, content, field, says]) => {
    expectHelp({ what, path, content, field, says });
  });
});
