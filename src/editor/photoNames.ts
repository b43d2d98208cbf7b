/** The name of a story's photo, which must be that of the story: by it the one is found beside the other. */
import { endingOf, stemOf } from '../domain/fileNames.ts';
import type { Fault } from './judge.ts';
import { isObject, type JsonObject } from './json.ts';

const PHOTO_FILE = 'photo.file';

/** The name that a story's photo must have; nothing where it has it, or there is none. */
function rightName(path: string, { photo }: JsonObject): string | undefined {
  const file = isObject(photo) ? photo['file'] : undefined;
  if (typeof file !== 'string' || file === '') return undefined;
  const stem = stemOf(path);
  return stemOf(file) === stem ? undefined : stem + endingOf(file);
}

/** A story as if its photo bore its name: a wrong one keeps nothing else from being judged. */
export function withPhotoNamed(path: string, data: JsonObject): JsonObject {
  const { photo } = data;
  const file = rightName(path, data);
  return file !== undefined && isObject(photo) ? { ...data, photo: { ...photo, file } } : data;
}

/** What is wrong with the photo's name, with the one that it must have. */
export function photoNameFaults(path: string, data: JsonObject): Fault[] {
  const name = rightName(path, data);
  if (name === undefined) return [];
  return [
    {
      field: 'Ảnh › Tên tệp ảnh',
      message: `ảnh phải mang tên của bài; bấm hình cây bút cạnh tên ảnh, ghi ${name}, rồi bấm dấu tích`,
      suggestion: undefined,
      keyPath: PHOTO_FILE,
    },
  ];
}
