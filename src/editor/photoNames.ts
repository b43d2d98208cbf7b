/** The name of a story's photo, which must be that of the story: by it the one is found beside the other. */
import { stemOf } from '../domain/fileNames.ts';
import type { Fault } from './judge.ts';
import { isObject, type JsonObject } from './json.ts';

const PHOTO_FILE = 'photo.file';

/** Faults without those of the photo's name, in whose place comes the name that it must have. */
export function withPhotoName(
  faults: readonly Fault[],
  path: string,
  { photo }: JsonObject,
): Fault[] {
  const file = isObject(photo) ? photo['file'] : undefined;
  const stem = stemOf(path);
  if (typeof file !== 'string' || file === '' || stemOf(file) === stem) return [...faults];
  return [
    ...faults.filter(({ keyPath }) => keyPath !== PHOTO_FILE),
    {
      field: 'Ảnh › Tên tệp ảnh',
      message: `ảnh phải mang tên của bài; trên máy, hãy đổi tên tệp ảnh thành ${stem}.jpg (ảnh .png, .webp thì giữ đuôi ấy), rồi bấm “Thay thế” để chọn lại`,
      suggestion: undefined,
      keyPath: PHOTO_FILE,
    },
  ];
}
