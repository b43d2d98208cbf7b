import { expect, test } from 'vitest';
import type { FrontDocument, FrontFile } from './bundle.ts';
import { packFront, unpackFront } from './frontFile.ts';

const documents: FrontDocument[] = [
  {
    row: 2,
    path: '/guong-dien-hinh/2024-nuoi-luon/',
    kind: 'guong',
    title: 'Nuôi lươn',
    names: ['Ông Ví Dụ', 'ông Dụ'],
    context: [],
    place: 'xã Ví Dụ',
    year: 2024,
    rewarded: true,
  },
  {
    row: 40,
    path: '/dia-phuong/vi-du/',
    kind: 'dia-phuong',
    title: 'Xã Ví Dụ',
    names: [],
    context: [],
    past: true,
  },
];
const file: FrontFile = {
  build: 'a1b',
  size: 41,
  vocabulary: '',
  elsewhere: [
    ['nha trang', ''],
    ['sa pa', ''],
  ],
  stops: 'là* mình',
  glossary: [
    ['cấp 2', 'trung học cơ sở'],
    ['TĐKT', 'thi đua, khen thưởng'],
  ],
  numbers: '02024',
  texts: [0, 1],
  documents,
};

test('the front file comes out as it went in', () => {
  expect(unpackFront(JSON.parse(JSON.stringify(packFront(file))))).toEqual(file);
});

test('a document that another names is said by that one', () => {
  const letter: FrontDocument = {
    row: 40,
    path: '/con-thieu/2024-nuoi-luon/',
    kind: 'danh-sach',
    title: 'Phiếu hỏi: Nuôi lươn',
    names: [],
    context: [],
  };
  const packed = packFront({ ...file, documents: [...documents, letter] });
  expect(packed.documents.names).toContain('Phiếu hỏi: *');
  expect(packed.documents.paths).toContain('/con-thieu/*/');
  expect(unpackFront(packed).documents[2]).toEqual(letter);
});

test('an address that would not come out is refused at the build', () => {
  const broken = documents.map((it) => ({ ...it, path: '/guong-dien-hinh/AB/' }));
  expect(() => packFront({ ...file, documents: broken })).toThrow('/guong-dien-hinh/AB/');
});
