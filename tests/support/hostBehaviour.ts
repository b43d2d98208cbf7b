/** What any host of the site does with requests; called within a `describe`. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Ask } from './ask.ts';
import { expectTable } from './hosted.ts';
import { DIST } from './site.ts';

const PAGE = '/chi-tieu/';
const DATA = '/du-lieu/chi-tieu.csv';
const UNPACK: Record<string, (packed: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

export interface HostTraits {
  base: string;
  /** Content codings that the host sends, the first preferred. */
  encodings: readonly string[];
}

/**
 * Declares the tests that every host has to pass.
 * @param asker Asks the host of `siteWithHiddenFiles`, once it runs.
 */
export function hostBehaviour(asker: () => Ask, { base, encodings }: HostTraits): void {
  const ask: Ask = (path, options) => asker()(path, options);

  test('sends a page whole, and only its head for HEAD', async () => {
    const got = await ask(PAGE);
    expect(got.status).toBe(200);
    expect(got.body).toEqual(readFileSync(`${DIST}${PAGE}index.html`));
    const head = await ask(PAGE, { method: 'HEAD' });
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(got.body.length));
    expect(head.headers['etag']).toBe(got.headers['etag']);
  });

  test.each([...encodings, 'identity'])(
    'sends the copy that a browser takes: %s',
    async (coding) => {
      for (const path of [PAGE, DATA]) {
        const { headers, body } = await ask(path, { headers: { 'accept-encoding': coding } });
        expect(headers['vary']).toBe('Accept-Encoding');
        expect(headers['content-encoding']).toBe(coding === 'identity' ? undefined : coding);
        const plain = readFileSync(
          path.endsWith('/') ? `${DIST}${path}index.html` : `${DIST}${path}`,
        );
        expect((UNPACK[coding] ?? ((it) => it))(body)).toEqual(plain);
        if (coding !== 'identity') expect(body.length).toBeLessThan(plain.length / 2);
        expectTable(path, headers);
      }
    },
  );

  test('prefers the smallest copy, and sends none that is refused or not worth it', async () => {
    const all = { 'accept-encoding': 'gzip, deflate, br, zstd' };
    expect((await ask(PAGE, { headers: all })).headers['content-encoding']).toBe(encodings[0]);
    const none = { 'accept-encoding': 'br;q=0, gzip;q=0' };
    expect((await ask(PAGE, { headers: none })).headers['content-encoding']).toBeUndefined();
    expect(
      (await ask('/favicon.svg', { headers: all })).headers['content-encoding'],
    ).toBeUndefined();
  });

  test('answers 304 to who has the page already', async () => {
    const { headers } = await ask(PAGE);
    const { etag = '', 'last-modified': modified = '' } = headers;
    expect(etag).not.toBe('');
    for (const condition of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
      const again = await ask(PAGE, { headers: condition });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers['etag']).toBe(etag);
      expectTable(PAGE, again.headers, { body: false });
    }
    const other = { headers: { 'if-none-match': '"another"' } };
    expect((await ask(PAGE, other)).status).toBe(200);
  });

  test('sends a part of a file, and says where none is', async () => {
    const whole = readFileSync(`${DIST}${DATA}`);
    const part = (range: string) => ask(DATA, { headers: { range } });
    for (const [range, expected] of [
      ['bytes=0-9', whole.subarray(0, 10)],
      ['bytes=-5', whole.subarray(-5)],
    ] as const) {
      const { status, headers, body } = await part(range);
      expect(status).toBe(206);
      expect(body).toEqual(expected);
      expect(headers['content-range']).toMatch(new RegExp(`/${whole.length}$`));
      expectTable(DATA, headers);
    }
    expect((await part(`bytes=${whole.length}-`)).status).toBe(416);
  });

  test('answers an unknown address with the 404 page and its headers', async () => {
    for (const path of [
      '/khong-co/',
      '/tai-nguyen/khong-co.css',
      '/tim-kiem/khong-co',
      '/du-lieu/khong-co',
      '/tai-nguyen/',
      '/hinh/',
      `/${'a'.repeat(300)}`,
      '/%E1%',
    ]) {
      const { status, headers, body } = await ask(path);
      if (path === '/%E1%' && status === 400) continue;
      expect(status, path).toBe(404);
      expect(body).toEqual(readFileSync(`${DIST}/404.html`));
      expectTable('/404.html', headers);
    }
  });

  test('leads from a folder to its page, keeping the query and naming no host', async () => {
    for (const [path, target] of [
      ['/phong-trao', 'phong-trao/'],
      ['/tim-kiem?q=x', 'tim-kiem/?q=x'],
    ] as const) {
      const { status, headers } = await ask(path);
      expect(status).toBe(301);
      expect(headers['location']).toBe(base + target);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    // Two slashes at the start of a target would name another host.
    expect((await ask('//phong-trao')).headers['location'] ?? '').not.toMatch(/^\/\//);
  });

  test('keeps files that are not for readers', async () => {
    for (const path of [
      '/_headers',
      '/_redirects',
      '/.git/config',
      '/.env',
      `${PAGE}index.html.gz`,
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
    ])
      expect([400, 404], path).toContain((await ask(path)).status);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const { status, headers } = await ask(PAGE, { method });
    expect(status).toBe(405);
    expect(headers['allow']).toBe('GET, HEAD');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
}
