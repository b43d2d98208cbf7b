/** `npm run serve`: serves `dist` on localhost and prints the address; `--port` or `PORT` changes the port. */
import { existsSync } from 'node:fs';
import { optionsOf, tellFaults } from './lib/command.ts';
import { deployment, SITE_OPTION, takeSite } from './lib/deployment.ts';
import { Obstacle } from './lib/obstacle.ts';
import { serve } from './lib/server.ts';

/** What the system answers where a port cannot be had. */
const PORT_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'đang có chương trình khác dùng',
  EACCES: 'chỉ quản trị viên mới được dùng',
};

tellFaults();
const options = optionsOf(
  { ...SITE_OPTION, port: { type: 'string' } },
  'npm run serve -- [--port 4322] [--site https://ten-mien.vn/]',
);
takeSite(options);
const { base } = deployment(process.env);
const named = options.port ?? process.env['PORT'] ?? '4321';
const port = Number(named);
if (!/^\d+$/.test(named) || port > 65_535)
  throw new Obstacle(`Cổng phải là số từ 0 đến 65535 (đang là "${named}").`);
if (!existsSync('dist/index.html'))
  throw new Obstacle('Chưa có trang đã dựng. Hãy chạy: npm run build');
try {
  const { address } = await serve('dist', base, port);
  console.log(`Trang đang chạy tại ${address} (dừng bằng Ctrl+C)`);
} catch (error) {
  const fault = PORT_FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
  if (fault === undefined) throw error;
  throw new Obstacle(
    `Cổng ${port} ${fault}. Hãy chạy lại với cổng khác: npm run serve -- --port 4322`,
    { cause: error },
  );
}
