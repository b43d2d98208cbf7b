import ExifReader from 'exifreader';
import { imageSize } from 'image-size';
import { endingOf, fileName, folderOf } from '../../domain/fileNames.ts';
import type { PhotoFile } from '../../reading/files.ts';
import { nearest } from '../../domain/suggest.ts';
import { problemAt } from '../../problems/at.ts';
import { blank } from '../../problems/blank.ts';
import type { Problem } from '../../problems/problem.ts';
import { snippet } from '../../problems/snippet.ts';
import type { Rule } from '../rule.ts';

/** Largest file of a photo, and the length its longer side must have. */
const MAX_BYTES = 4_000_000;
const MIN_SIDE = 800;
/** Most pixels; more is a mistake, or meant to exhaust the machine that decodes it. */
const MAX_PIXELS = 60_000_000;

const TYPES: Record<string, string> = {
  '.jpg': 'jpg',
  '.jpeg': 'jpg',
  '.png': 'png',
  '.webp': 'webp',
};

/** True where a picture says where it was taken. */
function hasPosition(bytes: Uint8Array): boolean {
  try {
    const { gps, xmp = {} } = ExifReader.load(new Uint8Array(bytes).buffer, { expanded: true });
    return gps?.Latitude !== undefined || Object.keys(xmp).some((key) => /GPS/i.test(key));
  } catch (error) {
    if (error instanceof ExifReader.errors.MetadataMissingError) return false;
    return true;
  }
}

/** The form, or `undefined` where the bytes are no picture; only the head is decoded. */
function formOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

/** What is wrong with the picture itself. */
function faultsOf({ file, size, read }: PhotoFile): string[] {
  if (size > MAX_BYTES)
    return [
      `ảnh nặng ${(size / 1_000_000).toFixed(1).replace('.', ',')} MB, tối đa 4 MB; hãy thu nhỏ rồi lưu lại`,
    ];
  const bytes = read();
  const form = formOf(bytes);
  if (!form) return ['không đọc được tệp này như một ảnh; hãy lưu lại thành .jpg'];
  const { width, height, type } = form;
  const expected = TYPES[endingOf(file)];
  return [
    type !== expected &&
      `đuôi tệp là ${endingOf(file)} nhưng ảnh thật là ${type ?? 'loại khác'}; hãy lưu lại đúng loại`,
    Math.max(width, height) < MIN_SIDE &&
      `ảnh chỉ ${width} × ${height} điểm ảnh; cạnh dài cần ít nhất ${MIN_SIDE}`,
    width * height > MAX_PIXELS && `ảnh ${width} × ${height} điểm ảnh là quá lớn; hãy thu nhỏ`,
    hasPosition(bytes) && 'ảnh còn ghi nơi chụp (GPS trong EXIF); hãy lưu lại bản không kèm vị trí',
  ].filter((it) => it !== false);
}

/** A picture that no story shows, with what the story of its name would say of it. */
function unused({ file }: PhotoFile, stories: ReadonlySet<string>): Problem {
  const story = file.replace(/\.[^.]*$/, '.md');
  const problem = {
    file,
    field: 'Ảnh',
    message: 'không bài nào dùng ảnh này; hãy thêm mục "photo" vào bài, hoặc xóa ảnh',
  };
  if (!stories.has(story)) return problem;
  const photo = {
    file: fileName(file),
    alt: blank('ảnh cho thấy gì'),
    credit: blank('người chụp hoặc nơi cung cấp'),
    licence: blank('vì sao được đăng ảnh này'),
  };
  return { ...problem, fixFile: story, fix: snippet(story, ['photo'], photo) };
}

/** Photos are real pictures of a fitting size that do not tell where they were taken, and each belongs to a story. */
export const photos: Rule = (_catalog, { records, photos: files }) => {
  const wanted = records.exemplars.flatMap((record) =>
    record.data.photo
      ? [{ record, path: `${folderOf(record.file)}/${record.data.photo.file}` }]
      : [],
  );
  const present = new Set(files.map(({ file }) => file));
  const used = new Set(wanted.map(({ path }) => path));
  const stories = new Set(records.exemplars.map(({ file }) => file));
  return [
    ...wanted
      .filter(({ path }) => !present.has(path))
      .map(({ record, path }) => {
        const own = files.map(({ file }) => file).filter((it) => folderOf(it) === folderOf(path));
        const near = nearest(
          fileName(path),
          own.map((file) => ({ value: fileName(file) })),
        );
        return problemAt(
          record,
          ['photo', 'file'],
          `không thấy tệp ảnh ${path}; hãy đặt ảnh cạnh tệp bài`,
          { suggestion: near },
        );
      }),
    ...files.flatMap((photo): Problem[] => [
      ...faultsOf(photo).map((message) => ({ file: photo.file, field: 'Ảnh', message })),
      ...(used.has(photo.file) ? [] : [unused(photo, stories)]),
    ]),
  ];
};
