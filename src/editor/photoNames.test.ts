import { expect, test } from 'vitest';
import { withPhotoName } from './photoNames.ts';

const STORY = 'content/guong-dien-hinh/2023/2023-dung-cau-tam.md';
const fault = (keyPath: string) => ({ field: 'x', message: 'x', suggestion: undefined, keyPath });

test('a photo of another name is refused with the name that it must have', () => {
  const faults = withPhotoName([fault('photo.file'), fault('date')], STORY, {
    photo: { file: 'img_001.webp' },
  });
  expect(faults.map(({ keyPath }) => keyPath)).toEqual(['date', 'photo.file']);
  expect(faults.at(-1)?.message).toContain('2023-dung-cau-tam.jpg');
});

test.each([[{ photo: { file: '2023-dung-cau-tam.webp' } }], [{}], [{ photo: { file: '' } }]])(
  'nothing is said of %j',
  (data) => {
    expect(withPhotoName([fault('date')], STORY, data)).toEqual([fault('date')]);
  },
);
