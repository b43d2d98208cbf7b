import { describe, expect, test } from 'vitest';
import { commendation, input, record, source, type Input } from '../testing/fixtures.ts';
import { expectRefusal, shapeProblems, type Flaw } from '../testing/shape.ts';

const MISSING = /^thiếu mục này/;
const ADDRESS = 'Nguồn › mục 2 › Địa chỉ trang';
const secondSource = (flaw: Flaw): Flaw => ({ sources: [source(), { ...source(), ...flaw }] });
const photo = (flaw: Flaw = {}): Flaw => ({
  photo: {
    file: '2023-dap-duong-thu.jpg',
    alt: 'Con đường',
    credit: 'Người thử',
    licence: 'CC0',
    ...flaw,
  },
});
const nfd = (text: string) => text.normalize('NFD');

describe('a case is refused for', () => {
  type Case = [what: string, flaw: Flaw, field: string, message: RegExp];
  const cases: Case[] = [
    ['a missing field', { headline: undefined }, 'Việc làm', MISSING],
    ['a missing choice', { kind: undefined }, 'Loại', MISSING],
    ['an empty text', { summary: '  ' }, 'Tóm tắt', /không được để trống/],
    ['a long text', { headline: 'a'.repeat(121) }, 'Việc làm', /dài quá 120/],
    ['a number for a text', { headline: 5 }, 'Việc làm', /phải là chữ.*5/],
    ['a text for a list', { doubts: 'ngờ' }, 'Điều chưa rõ', /phải là danh sách/],
    ['a word for yes or no', { minor: 'có' }, 'Có trẻ em', /true hoặc false.*"có"/],
    ['an unknown choice', { kind: 'thu' }, 'Loại', /"thu".*ca-nhan \(cá nhân\), tap-the/],
    ['a bad slug', { field: 'Lĩnh vực' }, 'Lĩnh vực', /không dấu.*"Lĩnh vực"/],
    ['decomposed text', { headline: nfd('Đắp đường') }, 'Việc làm', /NFC/],
    ['decomposed text in a list', { doubts: [nfd('Ngờ')] }, 'Điều chưa rõ › mục 1', /NFC/],
    ['no sources', { sources: [] }, 'Nguồn', /ít nhất một nguồn/],
    ['sources left out', { sources: undefined }, 'Nguồn', MISSING],
    [
      'a source with neither address nor reason',
      secondSource({ url: undefined }),
      ADDRESS,
      /noUrlReason/,
    ],
    [
      'a script for an address',
      secondSource({ url: 'javascript:alert(1)' }),
      ADDRESS,
      /https:\/\/.*"javascript:/,
    ],
    ['data for an address', secondSource({ url: 'data:text/html,thu' }), ADDRESS, /https:\/\//],
    [
      'an address without a scheme',
      secondSource({ url: 'example.org/bai' }),
      ADDRESS,
      /https:\/\//,
    ],
    ...[
      'https://example.org/bai viet',
      'https://ten:khau-lenh@example.org/',
      'https://localhost/bai',
      'https://may-trong-phong/bai',
      'https://192.168.1.5/bai',
      'https://[::1]/bai',
    ].map((url): Case => [`the address ${url}`, secondSource({ url }), ADDRESS, /địa chỉ/]),
    [
      'a source without a way of reading',
      secondSource({ read: undefined }),
      'Nguồn › mục 2 › Cách đọc',
      MISSING,
    ],
    ['a minor with people', { minor: true }, 'Người', /trẻ em không được nêu tên/],
    [
      'a photo of a minor',
      { minor: true, people: [], ...photo() },
      'Ảnh',
      /trẻ em.*không đăng ảnh/,
    ],
    ['a photo of a short entry', { entry: true, ...photo() }, 'Ảnh', /không có trang riêng/],
    ['a photo undescribed', photo({ alt: undefined }), 'Ảnh › Mô tả ảnh', MISSING],
    [
      'a photo without credit',
      photo({ credit: undefined }),
      'Ảnh › Người chụp hoặc nơi cung cấp',
      MISSING,
    ],
    ['a photo without licence', photo({ licence: undefined }), 'Ảnh › Giấy phép của ảnh', MISSING],
    [
      'a photo with a name of another form',
      photo({ file: 'Ảnh chụp.JPG' }),
      'Ảnh › Tên tệp ảnh',
      /chữ thường không dấu.*"Ảnh chụp.JPG"/,
    ],
    ['consent without its id', { basis: 'consent' }, 'Mã phiếu đồng ý', /cần mã phiếu/],
    ['a decision without a commendation', { basis: 'decision' }, 'Căn cứ nêu tên', /số quyết định/],
    [
      'a decision without a number',
      { basis: 'decision', commendations: [commendation()] },
      'Căn cứ nêu tên',
      /số quyết định/,
    ],
    [
      'a person without a given name',
      { people: [{ honorific: 'ông', family: 'Phạm Thử' }] },
      'Người › mục 1 › Tên',
      MISSING,
    ],
    [
      'an unknown law',
      { commendations: [commendation(), { ...commendation(), law: '1999' }] },
      'Khen thưởng › mục 2 › Theo luật',
      /"1999".*2003 \(.*\), 2022 \(/,
    ],
    [
      'a movement without a basis',
      { movement: { id: 'phong-trao-thu' } },
      'Phong trào › Căn cứ xếp',
      MISSING,
    ],
  ];

  test.for(cases)('%s', ([, flaw, field, message]) => {
    expectRefusal('exemplars', flaw, field, message);
  });

  test('keys that a source does not have', () => {
    expectRefusal(
      'exemplars',
      secondSource({ tacGia: 'Thử' }),
      'Nguồn › mục 2',
      /không được dùng: "tacGia"; .*titleSeen, /,
    );
  });
});

describe('dates as YAML reads them', () => {
  const dateOf = (date: Input<'exemplars'>['date']) => record('exemplars', { date }).data.date;

  test('a bare year arrives as a number, a bare day as a date', () => {
    expect(dateOf(2023)).toBe('2023');
    expect(dateOf(new Date('2023-04-19'))).toBe('2023-04-19');
    expect(dateOf('2023-04')).toBe('2023-04');
    const published = new Date('2025-12-01');
    expect(record('exemplars', { published }).data.published).toBe('2025-12-01');
  });

  test.for([['2023-02-30'], ['2023-02-29'], ['2023-13'], ['19/4/2023'], [20231]] as const)(
    'there is no %o',
    ([date]) => {
      expectRefusal('exemplars', { date }, 'Thời gian', /có thật trên lịch/);
    },
  );

  test.for([[true], [null], [['2023']]] as const)('%o is no date', ([date]) => {
    expectRefusal('exemplars', { date }, 'Thời gian', /phải là chữ|để trống/);
  });

  test.for([[2025], ['2025'], ['2025-12'], ['2025-02-29']] as const)(
    'publication needs a full day, not %o',
    ([published]) => {
      expectRefusal('exemplars', { published }, 'Ngày đăng', /ngày đầy đủ/);
    },
  );
});

describe('a case may have', () => {
  const cases: [what: string, over: Partial<Input<'exemplars'>>][] = [
    [
      'a source without an address that says why',
      { sources: [{ ...source(), url: undefined, noUrlReason: 'Bài nêu tên trẻ em.' }] },
    ],
    ['consent with its id', { basis: 'consent', consent: 'phieu-thu-1' }],
    [
      'a decision with its number',
      { basis: 'decision', commendations: [commendation({ decision: '12/QĐ-THỬ' })] },
    ],
    ['a photo with credit and licence', photo()],
    ['a minor and nobody named', { minor: true, people: [] }],
  ];

  test.for(cases)('%s', ([, over]) => {
    expect(shapeProblems('exemplars', input('exemplars', over))).toEqual([]);
  });
});
