/** Requests as they are sent and answers as they come, which `fetch` would unpack, follow and merge. */
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

export interface HostAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Asks for a path from the site's root. */
export type Ask = (
  path: string,
  options?: { method?: string; headers?: Record<string, string> },
) => Promise<HostAnswer>;

/** Asks the host whose home page is at `address`. A certificate made for a test is taken. */
export function answersOf(address: string): Ask {
  const request = address.startsWith('https:') ? overHttps : overHttp;
  return (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      // As a string: a URL would take `..` out of the path.
      const { hostname, port, pathname } = new URL(address);
      const options = { hostname, port, path: pathname + path.slice(1), method, headers };
      request({ ...options, rejectUnauthorized: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const told = Object.entries(response.headers).map(([name, it]) => [name, String(it)]);
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(told) as Record<string, string>,
            body: Buffer.concat(chunks),
          });
        });
      })
        .on('error', reject)
        .end();
    });
}
