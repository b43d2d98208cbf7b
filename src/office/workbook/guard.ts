/** What a file is before any of it is unpacked in earnest: a workbook of a size that can be read. */
import { strFromU8, unzipSync } from 'fflate';
import { formatNumber } from '../../domain/format.ts';

/** Bytes of the file, of all its parts unpacked, and rows; the site's own workbook has a tenth of each. */
const LIMITS = { packed: 5_000_000, unpacked: 20_000_000, parts: 500, rows: 5000 };

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((it, i) => bytes[i] === it);
const megabytes = (bytes: number) => `${formatNumber(Math.ceil(bytes / 1_000_000))} MB`;

/** Why a file is not read as a workbook; nothing for one that can be. */
export function workbookFault(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')
      ? 'tệp có mật khẩu. Hãy mở bằng Excel hoặc LibreOffice, bỏ mật khẩu, lưu lại'
      : 'tệp kiểu cũ (.xls). Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx';
  if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    return 'tệp không phải sổ Excel (.xlsx). Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx';
  if (bytes.length > LIMITS.packed)
    return `tệp nặng ${megabytes(bytes.length)}; nhiều nhất ${megabytes(LIMITS.packed)}`;
  try {
    return partsFault(bytes);
  } catch {
    return 'tệp bị hỏng hoặc bị cắt mất một phần. Hãy lưu lại, chép lại';
  }
}

function partsFault(bytes: Uint8Array): string | undefined {
  const names: string[] = [];
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      unpacked += originalSize;
      return false;
    },
  });
  if (names.length > LIMITS.parts || unpacked > LIMITS.unpacked)
    return `tệp mở ra nặng ${megabytes(unpacked)}, ${formatNumber(names.length)} phần; nhiều nhất ${megabytes(LIMITS.unpacked)}, ${LIMITS.parts} phần. Hãy chép các dòng cần nhập sang sổ mới tải về`;
  if (names.includes('content.xml') && names.includes('mimetype'))
    return 'tệp của LibreOffice (.ods). Hãy mở lại, lưu thành .xlsx';
  if (!names.includes('xl/workbook.xml')) return 'tệp là tệp nén nhưng không phải sổ Excel (.xlsx)';
  if (names.some((name) => /vbaProject|macrosheets|activeX/i.test(name)))
    return 'tệp có macro. Hãy lưu lại thành .xlsx (không macro), hoặc chép các dòng sang sổ mới tải về';
  return rowsFault(bytes);
}

/** Unpacks the sheets, whose size is known by now, and counts their rows. */
function rowsFault(bytes: Uint8Array): string | undefined {
  const sheets = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+$/.test(name) });
  const most = Math.max(
    0,
    ...Object.values(sheets).map((it) => strFromU8(it).match(/<(?:\w+:)?row[\s>]/g)?.length ?? 0),
  );
  return most > LIMITS.rows
    ? `có trang tính ${formatNumber(most)} dòng; nhiều nhất ${formatNumber(LIMITS.rows)}. Hãy xóa các dòng trống có định dạng, hoặc chia thành nhiều sổ`
    : undefined;
}
