import { createHash } from 'node:crypto';

/** Namespace of this site's records: a random UUID, chosen once. */
const NAMESPACE = '6f2d1c0e-8a54-4b7e-9d13-52c7b1a0e94f';

/**
 * A record's name for the world outside, `urn:uuid:…` (name-based UUID, version 5, RFC 9562). It
 * depends on the record's kind and id alone, so it outlives a change of host, base path or
 * headline; and unlike a tag URI it does not claim a domain, which the site need not have.
 */
export function recordUrn(kind: string, id: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(`${kind}/${id}`).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
