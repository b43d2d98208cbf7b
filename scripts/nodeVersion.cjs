/** Loaded before a script of the project (`node -r`): an older Node cannot read TypeScript, and would say so with a stack trace; and what a script loads is kept compiled. */
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
// Modules compiled once; Node tells them by their content, and does without where it cannot write.
process.getBuiltinModule('node:module').enableCompileCache();
