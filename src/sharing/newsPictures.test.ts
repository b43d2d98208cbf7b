import { expect, test } from 'vitest';
import { catalogOf, groupOf, observation, only, record, source } from '../testing/fixtures.ts';
import { chartPicture, structurePicture } from './newsPictures.ts';

test('the picture of a chart names each publisher once, with the day of each source or that it has none', () => {
  const catalog = catalogOf({
    indicators: [
      record('indicators', {
        observations: [
          observation({ year: 2022, source: source({ publisher: 'Báo Thử', date: '2022-01' }) }),
          observation({ year: 2023, source: source({ publisher: 'Báo Thử', date: undefined }) }),
          observation({ year: 2024, source: source({ publisher: 'Trang Thử', date: '2024' }) }),
        ],
      }),
    ],
  });
  const picture = chartPicture(only(catalog.targets), { catalog, absolute: (path) => path });
  expect(picture?.source).toBe('Nguồn số liệu: Báo Thử (01/2022; không rõ ngày), Trang Thử (2024)');
});

test('the picture of a structure has the words of the plan, a key of its parts and what it lacks', () => {
  const catalog = catalogOf();
  const setting = { catalog, absolute: (path: string) => path };
  const group = groupOf(100, 40, 60);
  const picture = structurePicture(group, setting);
  expect(picture?.title).toContain(group.planWords.replace(/\.$/, ''));
  expect(picture?.chart?.key).toEqual([
    { part: 0, words: 'Phần 1' },
    { part: 1, words: 'Phần 2' },
  ]);
  expect(picture?.note).toContain('chỉ có mục tiêu');
  expect(structurePicture(groupOf(undefined, 40, 60), setting)).toBeUndefined();
});
