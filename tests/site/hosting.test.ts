/** The files of hosts against the table of headers, and the site's own server against both. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile, redirectsFile } from '../../scripts/lib/hostFiles.ts';
import { EXAMPLE_PLACE, nginxConfiguration } from '../../scripts/lib/nginx.ts';
import { serve, type RunningServer } from '../../scripts/lib/server.ts';
import { answersOf, type Ask } from '../support/ask.ts';
import { hostBehaviour } from '../support/hostBehaviour.ts';
import {
  expectedHeaders,
  expectTable,
  servedPaths,
  siteWithHiddenFiles,
} from '../support/hosted.ts';
import { DIST } from '../support/site.ts';

const paths = servedPaths(DIST);

test.each([
  ['public/_headers', headersFile()],
  ['deploy/nginx.conf', nginxConfiguration(EXAMPLE_PLACE)],
])('%s is as the table says; if not, run `npm run hosts`', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

describe('_headers', () => {
  /** The headers that a host takes from the file for a path, with each value that is set. */
  function read(path: string): Record<string, string[]> {
    const headers: Record<string, string[]> = {};
    let applies = false;
    for (const line of readFileSync(`${DIST}/_headers`, 'utf8').split('\n')) {
      if (line.startsWith('/')) {
        const pattern = line.replaceAll('.', '\\.').replace(/:\w+/, '[^/]+').replace('*', '.*');
        applies = new RegExp(`^${pattern}$`).test(path);
      } else if (applies && line.startsWith(' ')) {
        const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
        (headers[name.toLowerCase()] ??= []).push(value);
      }
    }
    return headers;
  }

  test('sets each header of the table once for every path of the site', () => {
    expect(paths.length).toBeGreaterThan(300);
    for (const path of paths) {
      const headers = Object.entries(expectedHeaders(path));
      // The content type is the host's own.
      const once = headers.flatMap(([name, it]) => (name === 'content-type' ? [] : [[name, [it]]]));
      expect(read(path), path).toEqual(Object.fromEntries(once));
    }
  });

  test('protects an address that does not exist, too', () => {
    expect(read('/khong-co')).toMatchObject({
      'x-content-type-options': ['nosniff'],
      'referrer-policy': ['strict-origin-when-cross-origin'],
    });
  });

  test('keeps to the limits of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
    const lines = readFileSync(`${DIST}/_headers`, 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

test('_redirects leads from each old address to the new one', () => {
  const moved = { from: '/phong-trao/cu/', to: '/phong-trao/moi/', date: '2026-11-24' };
  expect(redirectsFile([moved, { ...moved, from: '/x/' }], '/thi-dua/')).toBe(
    '/thi-dua/phong-trao/cu/ /thi-dua/phong-trao/moi/ 301\n/thi-dua/x/ /thi-dua/phong-trao/moi/ 301\n',
  );
});

describe.each(['/', '/thi-dua/'])('the server under %s', (base) => {
  let server: RunningServer;
  let ask: Ask;
  let site: ReturnType<typeof siteWithHiddenFiles>;
  beforeAll(async () => {
    site = siteWithHiddenFiles();
    server = await serve(site.folder, base, 0);
    ask = answersOf(server.address);
  });
  afterAll(() => {
    site.remove();
    server.close();
  });

  test('sends every file with the headers of the table', async () => {
    for (const path of paths) {
      const { status, headers } = await ask(path, { method: 'HEAD' });
      expect(status, path).toBe(200);
      expectTable(path, headers);
    }
  });

  hostBehaviour(() => ask, { base, encodings: ['br', 'gzip'] });
});
