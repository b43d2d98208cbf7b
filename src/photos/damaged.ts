import sharp from 'sharp';
import type { Problem } from '../problems/problem.ts';
import type { PhotoFile } from '../reading/files.ts';

/** True where a picture can be read to its last line; that its head is whole says little. */
async function isWhole(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes).resize({ width: 16 }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Photos that break off or are damaged: the build would fail on them after minutes. */
export async function damagedPhotos(photos: readonly PhotoFile[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { file, read } of photos)
    if (!(await isWhole(read())))
      problems.push({
        file,
        field: 'Ảnh',
        message:
          'ảnh hỏng hoặc bị cắt cụt, không đọc được tới hết; hãy chép lại từ bản gốc, hoặc mở bằng chương trình xem ảnh rồi lưu lại thành .jpg',
      });
  return problems;
}
