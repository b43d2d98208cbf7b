import { expect, test } from 'vitest';
import { photoNameFaults, withPhotoNamed } from './photoNames.ts';

const STORY = 'content/guong-dien-hinh/2023/2023-dung-cau-tam.md';

test('a photo of another name is refused with the name that it must have', () => {
  const data = { headline: 'x', photo: { file: 'img_001.webp', alt: 'y' } };
  const [fault] = photoNameFaults(STORY, data);
  expect(fault?.keyPath).toBe('photo.file');
  expect(fault?.message).toContain('2023-dung-cau-tam.webp');
  expect(withPhotoNamed(STORY, data)).toEqual({
    headline: 'x',
    photo: { file: '2023-dung-cau-tam.webp', alt: 'y' },
  });
});

test.each([[{ photo: { file: '2023-dung-cau-tam.webp' } }], [{}], [{ photo: { file: '' } }]])(
  'nothing is said of %j',
  (data) => {
    expect(photoNameFaults(STORY, data)).toEqual([]);
    expect(withPhotoNamed(STORY, data)).toBe(data);
  },
);
