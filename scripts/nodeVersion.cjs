/** Loaded before a script of the project (`node -r`): an older Node cannot read TypeScript, and would say so with a stack trace. */
const NEEDED = 24;
const version = process.versions.node;
if (Number(version.split('.')[0]) < NEEDED) {
  console.error(
    [
      'Cần Node.js ' + NEEDED + ', nhưng máy đang chạy Node.js ' + version + '.',
      'Linux, Windows: chạy lại npm ci, không kèm --omit; lệnh ấy cài luôn Node.js ' +
        NEEDED +
        ' riêng cho dự án.',
      'Máy khác (macOS): cài Node.js ' + NEEDED + ' từ https://nodejs.org, rồi chạy lại.',
    ].join('\n'),
  );
  process.exit(1);
}
