/**
 * Gives a page two style sheets at most: the one that all pages share, and what else it needs in one file.
 * On a slow phone each further request puts the first paint off by a twentieth of a second or more.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Answers what joins the sheets of a page's markup.
 * @param site Folder of the site, where the sheets stand.
 * @param base Base path of the site.
 */
export function joinsStyles(site: string, base: string): (html: string) => string {
  const texts = new Map<string, string>();
  const joined = new Map<string, string>();
  const textOf = (address: string) => {
    const text = texts.get(address) ?? readFileSync(join(site, address.slice(base.length)), 'utf8');
    texts.set(address, text);
    return text;
  };
  const joinAll = (addresses: readonly string[]) => {
    const key = addresses.join(' ');
    const known = joined.get(key);
    if (known !== undefined) return known;
    const text = addresses.map(textOf).join('');
    const name = `trang.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
    const address = (addresses[0] ?? '').replace(/[^/]+$/, name);
    writeFileSync(join(site, address.slice(base.length)), text);
    joined.set(key, address);
    return address;
  };
  return (html) => {
    const addresses = [...html.matchAll(SHEET)].map(([, address = '']) => address);
    if (addresses.length < 3) return html;
    // That of the frame is the largest by far.
    const shared = addresses.reduce((a, b) => (textOf(b).length > textOf(a).length ? b : a));
    const own = joinAll(addresses.filter((it) => it !== shared));
    // The shared one has the words for single elements, which stand last.
    const links = [own, shared].map((it) => `<link rel="stylesheet" href="${it}">`);
    let first = true;
    return html.replace(SHEET, () => {
      const written = first ? links.join('') : '';
      first = false;
      return written;
    });
  };
}
