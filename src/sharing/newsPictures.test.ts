import { expect, test } from 'vitest';
import { catalogOf, observation, only, record, source } from '../testing/fixtures.ts';
import { chartPicture } from './newsPictures.ts';

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
