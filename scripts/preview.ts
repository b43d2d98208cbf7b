/**
 * `npm run preview`: writes `xem-truoc`, a copy of the built site that opens by double-click, for
 * who looks at a merge request.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { optionsOf, tellFaults } from './lib/command.ts';
import { deployment, SITE_OPTION, takeSite } from './lib/deployment.ts';
import { Obstacle } from './lib/obstacle.ts';
import { relativePage, relativeStyles } from './lib/relative.ts';

/** For servers alone. */
const FOR_SERVERS = /^(?:_headers|_redirects|pagefind\/.*|.*\.(?:br|gz))$/;
const REWRITTEN = { '.html': relativePage, '.css': relativeStyles } as const;

tellFaults();
takeSite(optionsOf(SITE_OPTION, 'npm run preview -- [--site https://ten-mien.vn/]'));
const place = deployment(process.env);
if (!existsSync('dist/index.html'))
  throw new Obstacle('Chưa có trang đã dựng. Hãy chạy: npm run build');
rmSync('xem-truoc', { recursive: true, force: true });
const entries = readdirSync('dist', { recursive: true, withFileTypes: true });
for (const entry of entries.filter((it) => it.isFile())) {
  const source = join(entry.parentPath, entry.name);
  const name = source.split(sep).slice(1).join('/');
  if (FOR_SERVERS.test(name)) continue;
  const target = join('xem-truoc', name);
  mkdirSync(dirname(target), { recursive: true });
  const rewrite = REWRITTEN[extname(name) as keyof typeof REWRITTEN];
  if (rewrite) writeFileSync(target, rewrite(readFileSync(source, 'utf8'), name, place));
  else copyFileSync(source, target);
}
console.log('Đã chép bản xem trước vào thư mục xem-truoc: mở tệp index.html trong đó.');
