/** `npm run schemas`: writes anew what code editors know of the records. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from '../src/schemas/jsonSchema.ts';

for (const [file, text] of editorFiles()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log('Đã viết lại schemas/ và .vscode/settings.json.');
