/** In place of `photos/copies.ts`: the picture that the form has, as it is. */
import type { Exemplar } from '../../../catalog/types.ts';
import type { PhotoCopy } from '../../../photos/copies.ts';

let address: string | undefined;

/** Lets the case that is drawn next have the picture at `of`. */
export function drawPhoto(of: string | undefined): void {
  address = of;
}

export async function photoCopies({ photo }: Exemplar): Promise<PhotoCopy[]> {
  if (!photo || address === undefined) return [];
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
  } catch {
    return [];
  }
  const { naturalWidth: width, naturalHeight: height } = picture;
  return [{ name: photo.file, path: address, original: photo.file, format: 'jpeg', width, height }];
}
