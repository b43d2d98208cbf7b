import { describe, expect, test } from 'vitest';
import {
  catalogOf,
  commendation,
  exemplarOf,
  only,
  person,
  record,
  source,
  type Input,
  PERIOD,
} from '../testing/fixtures.ts';
import { exemplarCitation } from './citation.ts';
import { dossierFacts, entryFacts, type FactId } from './dossier.ts';

type Over = Partial<Input<'exemplars'>>;
const fact = (over: Over, wanted: FactId) =>
  only(dossierFacts(exemplarOf(over), PERIOD).filter(({ id }) => id === wanted));
const notes = (over: Over, wanted: FactId) => fact(over, wanted).notes?.map(({ text }) => text);

describe('the facts box', () => {
  test('says where it was and what the place is now', () => {
    expect(fact({}, 'place')).toMatchObject({
      text: 'Xã Thử',
      path: '/dia-phuong/thu/',
      notes: [{ text: 'nay là xã Thử Mới', path: '/dia-phuong/thu-moi/' }],
    });
  });

  test('shows a commendation with all that is known of its decision', () => {
    const full = commendation({
      level: 'huyen',
      decidedBy: 'ban-thu',
      decision: '12/QĐ-THỬ',
      date: '2023-05-02',
    });
    expect(notes({ commendations: [full] }, 'commendation')).toEqual([
      'Cấp: huyện',
      'Cơ quan quyết định: Ban Thử huyện',
      'Số quyết định: 12/QĐ-THỬ',
      'Ngày: 02/5/2023',
      'Luật Thi đua, khen thưởng 2003',
    ]);
  });

  test('calls the level of a commendation as the list of awards does', () => {
    const stated = commendation({ level: 'trung-uong' });
    expect(notes({ commendations: [stated] }, 'commendation')).toContain('Cấp: huyện');
  });

  test('says what is not known of a commendation', () => {
    expect(notes({ commendations: [commendation()] }, 'commendation')).toEqual([
      'Cơ quan quyết định: nguồn không nêu',
      'Chưa rõ số quyết định',
      'Luật Thi đua, khen thưởng 2003',
    ]);
  });

  test('says that a proposal is no commendation, and looks for no decision of it', () => {
    const proposed = commendation({ status: 'proposed' });
    expect(fact({ commendations: [proposed] }, 'commendation').label).toBe(
      'Khen thưởng (mới đề nghị)',
    );
    expect(notes({ commendations: [proposed] }, 'commendation')).toEqual([
      'Cơ quan quyết định: nguồn không nêu',
      'Luật Thi đua, khen thưởng 2003',
    ]);
  });

  test('keeps a recognition apart from commendations', () => {
    const recognitions = [{ programme: 'ocop' as const, name: 'sản phẩm thử 3 sao', date: '2023' }];
    expect(fact({ recognitions }, 'recognition')).toMatchObject({
      label: 'Công nhận theo chương trình OCOP',
      text: 'Sản phẩm thử 3 sao',
    });
    expect(notes({ recognitions }, 'recognition')).toContain('Chưa rõ số quyết định');
  });

  test('says that no source speaks of an award', () => {
    expect(fact({}, 'no-award').text).toBe('Chưa thấy nguồn nào xác nhận');
  });

  test('names the ground on which a case is published', () => {
    expect(fact({}, 'basis')).toMatchObject({ label: 'Căn cứ nêu tên', text: 'Tên theo báo chí' });
    expect(fact({ people: [] }, 'basis')).toMatchObject({
      label: 'Căn cứ đăng',
      text: 'Theo báo chí',
    });
    expect(fact({ people: [], minor: true }, 'basis').text).toContain('trẻ em');
  });

  test('says by whom a case was filed under its movement, and its step where known', () => {
    const movement = { id: 'phong-trao-thu', basis: 'editor' } as const;
    expect(notes({ movement }, 'movement')).toEqual(['người biên tập xếp theo nội dung']);
    expect(fact({ stage: 'nhan-rong' }, 'stage').text).toBe('Nhân rộng');
  });

  test('gives the role of those who have one', () => {
    const people = [person({ role: 'trưởng nhóm' }), person({ given: 'Khác' })];
    expect(fact({ people }, 'person')).toMatchObject({
      label: 'Ông Phạm Thử Nghiệm',
      text: 'trưởng nhóm',
    });
  });

  test('of an entry leaves out what its card says', () => {
    const { exemplars } = catalogOf({
      exemplars: [record('exemplars', { entry: true }, { body: '' })],
    });
    expect(entryFacts(only(exemplars), PERIOD).map(({ id }) => id)).toEqual([
      'kind',
      'occasion',
      'field',
      'no-award',
      'basis',
      'published',
    ]);
  });
});

test('a citation names title, site, date, address and the publications behind the case', () => {
  const sources = [
    source(),
    source({ title: 'Bài khác' }),
    source({ publisher: 'Báo Hai', date: undefined, accessed: '2025-12-03' }),
  ];
  const exemplar = exemplarOf({ sources, updated: '2025-12-20' });
  expect(exemplarCitation(exemplar, 'Trang thử', 'https://example.org/viec/')).toBe(
    '“Đắp đường thử”, Trang thử, 20/12/2025, https://example.org/viec/. Dẫn theo Báo Thử, 5/2023; Báo Hai (đọc ngày 03/12/2025).',
  );
});
