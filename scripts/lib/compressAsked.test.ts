import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type RunningServer } from './server.ts';

const PAGE = `<!doctype html><title>Gương điển hình</title>${'<p>Dọn kênh, trồng cây.</p>'.repeat(300)}`;
const SMALL = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: RunningServer;
beforeAll(async () => {
  for (const [name, text] of Object.entries({
    'index.html': PAGE,
    '404.html': PAGE,
    'x.svg': SMALL,
  }))
    writeFileSync(join(folder, name), text);
  server = await serve(folder, '/', 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const ask = (path: string, headers: Record<string, string>) =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request(new URL(path, server.address), { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.once('error', reject).end();
  });

test('a page without copies is compressed for the browser that asks', async () => {
  const br = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(br.headers['content-encoding']).toBe('br');
  expect(br.headers['vary']).toBe('Accept-Encoding');
  expect(brotliDecompressSync(br.body).toString()).toBe(PAGE);
  const gz = await ask('/', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(gz.body).toString()).toBe(PAGE);
  expect(gz.headers['etag']).not.toBe(br.headers['etag']);
});

test('who takes no compressed page gets it as it is, and so does who asks for a part', async () => {
  const plain = await ask('/', { 'accept-encoding': 'br;q=0' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(PAGE);
  const part = await ask('/', { 'accept-encoding': 'br', range: 'bytes=0-14' });
  expect(part.status).toBe(206);
  expect(part.headers['content-encoding']).toBeUndefined();
  expect(part.body.toString()).toBe('<!doctype html>');
});

test('who has the page is told that it is the same', async () => {
  const accepting = { 'accept-encoding': 'br' };
  const { etag = '', 'last-modified': modified = '' } = (await ask('/', accepting)).headers;
  for (const known of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
    const again = await ask('/', { ...accepting, ...known });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  }
  const other = await ask('/', { ...accepting, 'if-none-match': '"another"' });
  expect(other.status).toBe(200);
});

test('a small file and an unknown address are answered as ever', async () => {
  const small = await ask('/x.svg', { 'accept-encoding': 'br' });
  expect(small.headers['content-encoding']).toBeUndefined();
  const none = await ask('/khong-co/', { 'accept-encoding': 'br' });
  expect(none.status).toBe(404);
  expect(brotliDecompressSync(none.body).toString()).toBe(PAGE);
});
