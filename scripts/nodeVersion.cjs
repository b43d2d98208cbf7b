/** Loaded before a script of the project (`node -r`): an older Node cannot read TypeScript, and would say so with a stack trace; a folder of Windows goes by the name it has on the disk; and what a script loads is kept compiled. */
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
// Where the folder was named in other letters than it has on the disk, the bundler would not know its own modules
// again, and leave out their styles. A disk of the network keeps the name that it has here.
if (process.platform === 'win32') {
  const folder = process.getBuiltinModule('node:fs').realpathSync.native('.');
  if (folder !== process.cwd() && !folder.startsWith('\\\\')) process.chdir(folder);
}
// Modules compiled once; Node tells them by their content, and does without where it cannot write.
process.getBuiltinModule('node:module').enableCompileCache();
