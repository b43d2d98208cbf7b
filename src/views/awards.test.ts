import { expect, test } from 'vitest';
import { catalogOf, commendation, record } from '../testing/fixtures.ts';
import { alikeAwards, decidersOf, holdersOf } from './awards.ts';

const catalog = catalogOf({
  awards: [
    record('awards', { decidedBy: 'Chủ tịch huyện (đến 30/6/2025); Chủ tịch xã' }),
    record('awards', { id: 'hang-nhat', name: 'Hạng nhất' }),
    record('awards', { id: 'hang-hai', name: 'Hạng hai', classes: ['hạng Ba'] }),
    record('awards', { id: 'cap-khac', name: 'Cấp khác', level: 'nhà nước' }),
  ],
  exemplars: [
    record('exemplars', { commendations: [commendation()] }, { id: 'da-trao' }),
    record(
      'exemplars',
      { commendations: [commendation({ status: 'proposed' })] },
      { id: 'moi-xin' },
    ),
  ],
});
const [first] = catalog.awards;

test('an award was met in the cases to which it was given, not in those proposed for it', () => {
  expect(first && holdersOf(first, catalog.exemplars).map(({ id }) => id)).toEqual(['da-trao']);
});

test('who decides today is parted from who did', () => {
  expect(first && decidersOf(first, catalog)).toEqual({
    now: ['Chủ tịch xã'],
    before: ['Chủ tịch huyện (đến 30/6/2025)'],
  });
});

test('awards that differ in name and classes alone stand together', () => {
  const blocks = alikeAwards(catalog.awards).map((block) => block.map(({ id }) => id));
  expect(blocks).toEqual([['giay-khen-thu'], ['hang-nhat', 'hang-hai'], ['cap-khac']]);
});
