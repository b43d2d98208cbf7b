import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface RunningServer {
  /** Address of the home page, with the base path. */
  address: string;
  close: () => void;
}

/**
 * Serves a built site on localhost under its base path; unknown addresses get the site's own 404
 * page. Port 0 takes any free port.
 */
export async function serve(folder: string, base: string, port: number): Promise<RunningServer> {
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      missing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { address: `http://localhost:${actual}${base}`, close: () => void server.close() };
}
