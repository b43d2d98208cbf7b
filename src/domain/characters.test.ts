import { expect, test } from 'vitest';
import { characterFaults } from './characters.ts';

test.for([
  ['a zero-width space', 'Việc\u200bthử', /U\+200B/, 'Việcthử'],
  ['a mark of direction', 'Việc\u202ethử', /U\+202E/, 'Việcthử'],
  ['a control', 'Việc\u0000thử', /U\+0000/, 'Việcthử'],
  ['a private letter', 'Việc\ue123', /U\+E123/, 'Việc'],
  ['a Cyrillic letter', 'Сầu Mẫu', /U\+0421/, 'Cầu Mẫu'],
  ['a Greek letter', 'xã Νam', /U\+039D/, 'xã Nam'],
  ['an Icelandic letter', 'Ðội', /U\+00D0/, 'Đội'],
  ['mathematical letters', '𝐔𝐁𝐍𝐃', /U\+1D414/, 'UBND'],
] as const)('%s is found, and mended', ([, text, message, mended]) => {
  expect(characterFaults(text)).toMatchObject([
    { message: expect.stringMatching(message), mended },
  ]);
});

test.for([
  ['TCVN3', 'UBND x· CÈm B×nh'],
  ['TCVN3', 'C«ng an'],
  ['TCVN3', '®ång bµo'],
  ['VNI', 'Caåm Xuyeân'],
  ['VNI', 'ñöôøng'],
  ['VNI', 'nhaân daân xaõ'],
  ['TCVN3 within other text', 'cứu hai häc sinh'],
  ['TCVN3 within other text', 'người cña xã'],
  ['Windows-1258 read as 1252', 'Câìm Xuyên'],
  ['Windows-1258', 'ðýõìng'],
  ['UTF-8 as Windows-1252', 'Cáº©m XuyÃªn'],
  ['UTF-8 as Windows-1252', 'Äáº¡i há»™i'],
] as const)('%s: %s', ([, text]) => {
  expect(characterFaults(text).length).toBeGreaterThan(0);
});

test.for([
  'Ủy ban nhân dân xã Cầu Mẫu, huyện Ví Dụ (tỉnh Thử) – “Gương sáng”: 1.234,5 m²; 50 km²…',
  'ỨNG PHÓ BÃO SỐ 5, NGƯỜI DÂN ĐẮP ĐÊ; ưỡn ẹo, quýnh quáng, khuỷu, nghiêng ngả, ồn ào.',
  'café, à la carte, Pagefind, OCOP 3–4 sao ½ · điểm ≥ 95 % ± 2 × 3 °C № 5 €',
  'Xem https://vi-du.vn/ü/ñ và bài “Đồng bào” © 2025.',
  'Hans Müller ở Köln, María Núñez, Škoda, Øresund, Bjørn Åse, «Grüße», España, Zoë, Citroën, Zürich.',
  'Tên có\u00a0dấu cách cứng',
])('%s is plain Vietnamese', (text) => {
  expect(characterFaults(text)).toEqual([]);
});

test('where a letter is lost, nothing is offered: taking the mark away leaves another word', () => {
  for (const text of ['C\ufffdm Xuyên', 'C\u0081m Xuyên'])
    expect(characterFaults(text)).toMatchObject([{ message: expect.stringContaining('gõ lại') }]);
  expect(characterFaults('C\ufffdm')[0]).not.toHaveProperty('mended');
});
