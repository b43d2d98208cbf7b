/** Stories that refer to nothing, name too much, or carry what no text may: file, field and what to do. */
import { describe, test } from 'vitest';
import { source } from '../testing/good.ts';
import { expectHelp, storyFile, STORY, type Broken } from '../testing/brokenFiles.ts';

type Case = [what: string, content: string, field: string | undefined, says: RegExp];

const sources = (...flaws: Record<string, unknown>[]) => ({
  sources: flaws.map((flaw) => ({ ...source(), ...flaw })),
});
const award = (flaw: Record<string, unknown>) => ({
  commendations: [{ award: 'giay-khen-thu', law: '2003', ...flaw }],
});
const inBody = (body: string) => storyFile({}, body);

const REFERENCES: Case[] = [
  ['a place misspelt', storyFile({ place: 'thuu' }), 'Địa phương lúc xảy ra', /place: thu/],
  [
    'a place nobody knows',
    storyFile({ place: 'Hà Nội' }),
    'Địa phương lúc xảy ra',
    /không có địa phương/,
  ],
  [
    'a place not yet formed',
    storyFile({ place: 'thu-moi' }),
    'Địa phương lúc xảy ra',
    /không tồn tại.*"thu"/,
  ],
  ['a field misspelt', storyFile({ field: 'linh-vuc-thuu' }), 'Lĩnh vực', /field: linh-vuc-thu/],
  ['a field by its name', storyFile({ field: 'Lĩnh vực thử' }), 'Lĩnh vực', /linh-vuc-thu/],
  [
    'a movement misspelt',
    storyFile({ movement: { id: 'phong-trao-thuu', basis: 'editor' } }),
    'Phong trào › Mã phong trào',
    /id: phong-trao-thu/,
  ],
  [
    'an award misspelt',
    storyFile(award({ award: 'giay-khen-thuu' })),
    'Khen thưởng › mục 1 › Danh hiệu, hình thức khen thưởng',
    /award: giay-khen-thu/,
  ],
  [
    'a body misspelt',
    storyFile(award({ decidedBy: 'ban-thuu' })),
    'Khen thưởng › mục 1 › Cơ quan quyết định',
    /decidedBy: ban-thu/,
  ],
  [
    'an award of the district after its end',
    storyFile(award({ date: '2025-08', law: '2022' })),
    'Khen thưởng › mục 1 › Ngày',
    /30\/6\/2025/,
  ],
  [
    'an award before the deed',
    storyFile(award({ date: '2022' })),
    'Khen thưởng › mục 1 › Ngày',
    /trước khi việc xảy ra/,
  ],
  [
    'an award under a law to come',
    storyFile(award({ date: '2023-06', law: '2022' })),
    'Khen thưởng › mục 1 › Theo luật',
    /2003/,
  ],
  [
    'an award of another level',
    storyFile(award({ level: 'xa' })),
    'Khen thưởng › mục 1 › Cấp',
    /level: huyen/,
  ],
  [
    'a photo that is not there',
    storyFile({ photo: { file: '2023-viec-thu.jpg', alt: 'A', credit: 'B', licence: 'CC0' } }),
    'Ảnh › Tên tệp ảnh',
    /không thấy tệp ảnh/,
  ],
];

const ADDRESSES: Case[] = [
  [
    'an address without https',
    storyFile(sources({ url: 'vi-du.vn/bai' })),
    'Nguồn › mục 1 › Địa chỉ trang',
    /https:\/\/vi-du.vn\/bai/,
  ],
  [
    'an address with http',
    storyFile(sources({ url: 'http://vi-du.vn/bai' })),
    'Nguồn › mục 1 › Địa chỉ trang',
    /url: https:\/\/vi-du.vn\/bai/,
  ],
  [
    'a script for an address',
    storyFile(sources({ url: 'javascript:alert(1)' })),
    'Nguồn › mục 1 › Địa chỉ trang',
    /https:\/\//,
  ],
  [
    'data for an address',
    storyFile(sources({ url: 'data:text/html,x' })),
    'Nguồn › mục 1 › Địa chỉ trang',
    /https:\/\//,
  ],
  ['a link that runs', inBody('[x](javascript:alert(1))'), 'Bài viết', /không dùng được/],
  ['a link with http', inBody('[x](http://vi-du.vn/)'), 'Bài viết', /https:\/\/vi-du.vn/],
  [
    'a link to no page',
    inBody('[x](/phong-trao/phong-trao-thuu/)'),
    'Bài viết',
    /\/phong-trao\/phong-trao-thu\//,
  ],
  [
    'a link without its slash',
    inBody('[x](/phong-trao/phong-trao-thu)'),
    'Bài viết',
    /\/phong-trao\/phong-trao-thu\//,
  ],
  ['a link to no clause', inBody('[x](/ke-hoach/#ii-9)'), 'Bài viết', /không dẫn tới trang nào/],
  ['a link to no heading', inBody('[x](#muc-hai)'), 'Bài viết', /không dẫn tới chỗ nào/],
  ['a link out of the site', inBody('[x](../../etc/passwd)'), 'Bài viết', /không dùng được/],
  ['raw HTML', inBody('Một <b>hai</b>'), 'Bài viết', /mã HTML/],
  ['a script', inBody('<script src="https://vi-du.vn/x.js"></script>'), 'Bài viết', /mã HTML/],
  ['an event', inBody('<img src=x onerror=alert(1)>'), 'Bài viết', /mã HTML/],
];

const PEOPLE: Case[] = [
  ['a phone number', inBody('Gọi ông ấy: 0912.345.678.'), 'Bài viết', /số điện thoại.*hãy xóa/],
  ['a phone number abroad', inBody('Gọi +84 912 345 678.'), 'Bài viết', /số điện thoại/],
  ['an ID of 12 digits', inBody('Số 042085001234.'), 'Bài viết', /12 chữ số/],
  ['an ID of 9 digits', inBody('Số 183456789.'), 'Bài viết', /9 chữ số/],
  [
    'an e-mail address',
    storyFile({ summary: 'Viết cho hieu@vi-du.vn.' }),
    'Tóm tắt',
    /thư điện tử/,
  ],
  ['a house number', inBody('Nhà ở số 12 đường Hà Huy Tập.'), 'Bài viết', /số nhà/],
  ['a lane', storyFile({ doubts: ['Có bài ghi nhà số 7.'] }), 'Điều chưa rõ › mục 1', /số nhà/],
  ['a full birth date', inBody('Ông sinh ngày 12/3/1960.'), 'Bài viết', /ngày sinh/],
  ['a bank account', inBody('Số tài khoản: 0123456789012.'), 'Bài viết', /số tài khoản/],
  ['a minor with people', storyFile({ minor: true }), 'Người', /trẻ em không được nêu tên/],
  [
    'a minor in the text',
    storyFile({ minor: true, people: [] }, 'Cứu em Nguyễn Văn Thử khỏi nước.\n'),
    'Bài viết',
    /tên trẻ em/,
  ],
  ['a child not marked', inBody('Cứu cháu bé Trần Thị Thử khỏi nước.'), 'Bài viết', /minor: true/],
  [
    'the school of a minor',
    storyFile({ minor: true, people: [], summary: 'Một học sinh Trường THCS Thử Nghiệm.' }),
    'Tóm tắt',
    /không nêu trường/,
  ],
  [
    'the village of a minor',
    storyFile({ minor: true, people: [] }, 'Ở thôn Thử, một em nhỏ.\n'),
    'Bài viết',
    /không nêu trường, thôn/,
  ],
  [
    'a person twice',
    storyFile({
      people: [
        { family: 'Đinh Thử', given: 'Hiệu' },
        { family: 'Đinh Thử', given: 'Hiệu' },
      ],
    }),
    'Người › mục 2',
    /mục 1/,
  ],
  [
    'a story told before',
    storyFile({ headline: 'Đắp đường thử', published: '2025-12-02' }),
    'Việc làm',
    /đã có ở .*2023-dap-duong-thu/,
  ],
  ['no text', inBody(''), undefined, /entry: true/],
  ['an entry with a text', storyFile({ entry: true }), 'Chỉ là mục ngắn', /bỏ/],
];

const LETTERS: Case[] = [
  [
    'a decomposed letter',
    storyFile().replace('thứ hai', 'thứ hai'.normalize('NFD')),
    undefined,
    /NFC/,
  ],
  [
    'a zero-width space',
    storyFile({ headline: 'Việc\u200b thử hai' }),
    'Việc làm',
    /U\+200B.*Việc thử hai/,
  ],
  ['a direction mark', inBody('Chữ \u202eđảo'), 'Bài viết', /U\+202E/],
  ['a soft hyphen', inBody('Chữ\u00ad nối'), 'Bài viết', /U\+00AD/],
  [
    'a Cyrillic letter',
    storyFile({ headline: 'Cứu ngưоi giữa kênh' }),
    'Việc làm',
    /U\+043E.*ngưoi/,
  ],
  ['a letter of Icelandic', storyFile({ headline: 'Ðắp đường hai' }), 'Việc làm', /Đắp đường/],
  ['full-width letters', inBody('ＵＢＮＤ xã'), 'Bài viết', /UBND xã/],
  ['TCVN3', inBody('C«ng an x· C¶nh s¸t'), 'Bài viết', /bảng mã cũ/],
  ['VNI', inBody('Huyeän Caåm Xuyeân'), 'Bài viết', /bảng mã cũ/],
  ['UTF-8 read as something else', inBody('Cáº©m XuyÃªn'), 'Bài viết', /hỏng bảng mã/],
  ['a lost letter', inBody('C\ufffdm Xuyên'), 'Bài viết', /U\+FFFD/],
];

const TABLES = { REFERENCES, ADDRESSES, PEOPLE, LETTERS };

describe.for(Object.entries(TABLES))('%s', ([, cases]) => {
  test.for(cases)('%s', ([what, content, field, says]) => {
    const broken: Broken = { what, path: STORY, content, field, says };
    expectHelp(broken);
  });
});
