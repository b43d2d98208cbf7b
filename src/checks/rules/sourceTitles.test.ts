import { expect, test } from 'vitest';
import { only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { sourceTitles } from './sourceTitles.ts';

const story = (over: Parameters<typeof source>[0]) =>
  ruleProblems(sourceTitles, { exemplars: [record('exemplars', { sources: [source(over)] })] });

const AT = { publisher: 'Báo Miền Thử', url: 'https://baomienthu.vn/ca-thon-dap-duong.html' };

test.for([
  { ...AT, title: 'Báo Miền Thử' },
  { ...AT, title: 'Báo Miền Thử điện tử' },
  { ...AT, title: 'baomienthu.vn' },
  { ...AT, title: 'Dân trí' },
  { ...AT, title: 'Tin tức – Sự kiện' },
  { ...AT, title: 'THỜI SỰ' },
  { ...AT, title: 'Trang chủ' },
  { ...AT, title: 'Chi tiết tin' },
  { ...AT, title: 'Cổng thông tin điện tử huyện Sông Thử' },
  { ...AT, title: 'ca-thon-dap-duong' },
  { ...AT, title: 'Cả thôn đắp đường, ai cũng...' },
  { ...AT, title: '… đắp đường giữa trưa nắng' },
  { ...AT, title: 'Cả thôn đắp đường […]' },
])('%o names no publication', (over) => {
  const problem = only(story(over));
  expect(problem).toMatchObject({ field: 'Nguồn › mục 1 › Tiêu đề nguồn' });
  expect(problem.message).toContain(over.title);
  expect(problem.fix).toBeUndefined();
});

test.for([
  { ...AT, title: 'Báo Miền Thử trao 50 suất quà Tết ở Cẩm Mẫu' },
  { ...AT, title: 'Tin tức nông thôn mới xã Thử số 12' },
  { ...AT, title: 'Giới thiệu chung' },
  { ...AT, title: 'Cẩm Mẫu' },
  { ...AT, title: 'Cổng thông tin điện tử xã Thử đạt giải ba của tỉnh' },
  { ...AT, title: 'Khi nông dân... livestream bán gạo' },
  { ...AT, title: 'Chuyện về người gác đê…', note: 'Tiêu đề trên trang kết thúc như vậy.' },
])('%o may stand', (over) => {
  expect(story(over)).toEqual([]);
});
