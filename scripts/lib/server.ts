import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import send from 'send';
import { contentTypeOf } from '../../src/hosting/contentTypes.ts';
import { headersFor } from '../../src/hosting/headers.ts';
import { isCompressedWhenAsked, sendCompressed } from './compressAsked.ts';
import { ENCODINGS } from './precompress.ts';

export interface RunningServer {
  /** Address of the home page, with the base path. */
  address: string;
  close: () => void;
}

/** Files for hosts, compressed copies, hidden files and steps out of the folder: not for readers. */
const NOT_SERVED = /\/\.|\\|\0|\/_(?:headers|redirects)$|\.(?:br|gz)$/;
const NOT_FOUND = '/404.html';
/** Longest name of a file, in bytes, on the usual file systems. */
const LONGEST_NAME = 255;

/**
 * Serves a built site on localhost under its base path with the headers of `src/hosting`, as a real
 * host does: compressed copies where the browser takes them, the site's own page for an unknown
 * address, a redirect to the slash of a folder. Port 0 takes any free port.
 */
export async function serve(folder: string, base: string, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(request, response, folder, base);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { address: `http://localhost:${actual}${base}`, close: () => void server.close() };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): void {
  const [address = '', query] = (request.url ?? '').split('?', 2);
  const full = decoded(address);
  const inside = full.startsWith(base);
  const path = inside ? `/${full.slice(base.length)}` : full;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const found = inside && !NOT_SERVED.test(path) ? kindOf(join(folder, file)) : undefined;
  response.setHeaders(new Map(Object.entries(headersFor(found ? path : NOT_FOUND))));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (found === 'folder' || `${full}/` === base) {
    // Two slashes at the start would name another host.
    const target = `${address.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(301, { Location: target }).end();
  } else if (found === 'file') {
    sendFile(request, response, folder, file);
  } else {
    response.statusCode = 404;
    sendFile(request, response, folder, NOT_FOUND);
  }
}

/** Sends a file or, where the browser takes it, its compressed copy; without copies it is compressed now. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  file: string,
): void {
  const copies = ENCODINGS.filter(({ ending }) => kindOf(join(folder, file + ending)) === 'file');
  const now = copies.length === 0 && isCompressedWhenAsked(folder, file);
  if (copies.length > 0 || now) response.setHeader('Vary', 'Accept-Encoding');
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const copy = (now ? ENCODINGS : copies).find(({ encoding }) =>
    new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepted),
  );
  if (now && copy && request.headers.range === undefined) {
    response.setHeader('Content-Type', contentTypeOf(file));
    return sendCompressed(request, response, join(folder, file), copy);
  }
  if (!now && copy) response.setHeader('Content-Encoding', copy.encoding);
  response.setHeader('Content-Type', contentTypeOf(file));
  send(request, encodeURI(file + (now ? '' : (copy?.ending ?? ''))), {
    root: folder,
    cacheControl: false,
    acceptRanges: response.statusCode === 200,
  })
    .on('error', (error: Error & { status?: number; headers?: Record<string, string> }) => {
      response.removeHeader('Content-Encoding');
      response.removeHeader('Content-Type');
      response.writeHead(error.status ?? 500, error.headers).end();
    })
    .pipe(response);
}

/** What stands at a path; nothing does at one that is longer than the disk allows. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  if (path.split(/[\\/]/).some((part) => Buffer.byteLength(part) > LONGEST_NAME)) return undefined;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return 'folder';
  return stats?.isFile() ? 'file' : undefined;
}

/** An address without escapes; one that is malformed stays as it is and names no file. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
