/** Compresses files as a host does that has no compressed copies: when one is asked for, and once. */
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { compressed, isWorthwhile, type Encoded } from './precompress.ts';

const known = new Map<string, { changed: Date; body: Uint8Array; tag: string }>();

/** Says whether a file of a folder is sent compressed though it has no copies. */
export function isCompressedWhenAsked(folder: string, file: string): boolean {
  return isWorthwhile(file.replace(/^\//, ''), statSync(join(folder, file)).size);
}

/** Sends a file of a folder in an encoding that the browser takes; its type stands in the headers already. */
export function sendCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { encoding, ending }: Encoded,
): void {
  const { changed, body, tag } = bodyOf(path, ending);
  response.setHeader('ETag', tag);
  response.setHeader('Last-Modified', changed.toUTCString());
  const { 'if-none-match': has, 'if-modified-since': since } = request.headers;
  // A date has whole seconds.
  const isKnown = has === undefined ? Date.parse(since ?? '') >= seconds(changed) : has === tag;
  if (isKnown) return void response.writeHead(304).end();
  response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function bodyOf(path: string, ending: Encoded['ending']) {
  const { mtime: changed } = statSync(path);
  const before = known.get(path + ending);
  if (before?.changed.getTime() === changed.getTime()) return before;
  const body = compressed(readFileSync(path), ending);
  const made = { changed, body, tag: `"${hash('sha256', body, 'base64url').slice(0, 22)}"` };
  known.set(path + ending, made);
  return made;
}

const seconds = (of: Date) => Math.floor(of.getTime() / 1000) * 1000;
