/** `npm run serve`: serves `dist` on localhost and prints the address. */
import { existsSync } from 'node:fs';
import { deployment } from './lib/deployment.ts';
import { serve } from './lib/server.ts';

if (!existsSync('dist/index.html')) {
  console.error('Chưa có trang đã dựng. Hãy chạy: npm run build');
  process.exit(1);
}
const { base } = deployment(process.env);
const port = Number(process.env['PORT'] ?? 4321);
try {
  const { address } = await serve('dist', base, port);
  console.log(`Trang đang chạy tại ${address} (dừng bằng Ctrl+C)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(
    `Cổng ${port} đang có chương trình khác dùng. Hãy chạy lại với cổng khác: PORT=4322 npm start`,
  );
  process.exit(1);
}
