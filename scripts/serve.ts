/** `npm run serve`: serves `dist` on localhost and prints the address. */
import { existsSync } from 'node:fs';
import { deployment } from './lib/deployment.ts';
import { serve } from './lib/server.ts';

if (!existsSync('dist/index.html')) {
  console.error('Chưa có trang đã dựng. Hãy chạy: npm run build');
  process.exit(1);
}
const { base } = deployment(process.env);
const { address } = await serve('dist', base, Number(process.env['PORT'] ?? 4321));
console.log(`Trang đang chạy tại ${address} (dừng bằng Ctrl+C)`);
