/** What a page fetches, weighed as a host would send it. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface Fetched {
  /** Path of its address. */
  path: string;
  /** Bytes of the body after gzip, or as it is where gzip gains nothing. */
  bytes: number;
}

export interface NetworkLog {
  /** What was fetched since the last call, once all that was asked for has come; cached answers are not in it. */
  take: () => Promise<Fetched[]>;
}

/** Bytes the browser keeps for reading bodies back. */
const BUFFER = 2 ** 27;

/** Starts to log; the page must not have been opened yet. */
export async function logNetwork(page: Page): Promise<NetworkLog> {
  const session = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const cached = new Set<string>();
  const bodies: Promise<Fetched>[] = [];

  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) cached.add(requestId);
  });
  const fetched = async (requestId: string, url: string): Promise<Fetched> => {
    const { body, base64Encoded } = await session.send('Network.getResponseBody', { requestId });
    const content = Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
    const zipped = gzipSync(content, { level: 9 });
    return { path: new URL(url).pathname, bytes: Math.min(content.length, zipped.length) };
  };
  session.on('Network.loadingFinished', ({ requestId }) => {
    const url = addresses.get(requestId);
    addresses.delete(requestId);
    if (url?.startsWith('http') && !cached.has(requestId)) bodies.push(fetched(requestId, url));
  });
  session.on('Network.loadingFailed', ({ requestId, errorText }) => {
    const url = addresses.get(requestId);
    addresses.delete(requestId);
    bodies.push(Promise.reject(new Error(`${url}: ${errorText}`)));
  });
  await session.send('Network.enable', {
    maxTotalBufferSize: BUFFER,
    maxResourceBufferSize: BUFFER,
  });

  return {
    take: async () => {
      await page.waitForLoadState('networkidle');
      return Promise.all(bodies.splice(0));
    },
  };
}

export function bytesOf(files: readonly Fetched[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
