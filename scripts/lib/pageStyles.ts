/**
 * Gives a page two style sheets at most: the one that all pages share, and what else it needs in one file.
 * On a slow phone each further request puts the first paint off by a twentieth of a second or more.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;
/** For any medium. */
const LINKED = /<link rel="stylesheet"[^>]* href="([^"]+)"/g;

/** The style sheets of a site's pages. */
export class PageStyles {
  readonly #site: string;
  readonly #base: string;
  readonly #texts = new Map<string, string>();
  readonly #joined = new Map<string, string>();
  readonly #linked = new Set<string>();
  /** The sheet that all pages share: of the first page's the largest by far. */
  #shared: string | undefined;

  /**
   * @param site Folder of the site, where the sheets stand.
   * @param base Base path of the site.
   */
  constructor(site: string, base: string) {
    this.#site = site;
    this.#base = base;
  }

  /** A page's markup with its sheets joined. */
  join(html: string): string {
    const result = this.#withFewer(html);
    for (const [, address = ''] of result.matchAll(LINKED)) this.#linked.add(address);
    return result;
  }

  /** Removes the sheets that no page links any more, once all pages are joined. */
  removeUnlinked(): void {
    const names = new Set([...this.#linked].map((it) => this.#fileOf(it)));
    for (const folder of new Set([...names].map((it) => dirname(it))))
      for (const name of readdirSync(folder))
        if (name.endsWith('.css') && !names.has(join(folder, name))) rmSync(join(folder, name));
  }

  #withFewer(html: string): string {
    const addresses = [...html.matchAll(SHEET)].map(([, address = '']) => address);
    if (addresses.length < 3) return html;
    this.#shared ??= addresses.reduce((a, b) =>
      this.#textOf(b).length > this.#textOf(a).length ? b : a,
    );
    const shared = this.#shared;
    const own = this.#joinAll(addresses.filter((it) => it !== shared));
    // The shared one has the words for single elements, which stand last.
    const links = [own, ...addresses.filter((it) => it === shared)].map(
      (it) => `<link rel="stylesheet" href="${it}">`,
    );
    let first = true;
    return html.replace(SHEET, () => {
      const written = first ? links.join('') : '';
      first = false;
      return written;
    });
  }

  #joinAll(addresses: readonly string[]): string {
    const key = addresses.join(' ');
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const text = addresses.map((it) => this.#textOf(it)).join('');
    const name = `trang.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
    const address = (addresses[0] ?? '').replace(/[^/]+$/, name);
    writeFileSync(this.#fileOf(address), text);
    this.#joined.set(key, address);
    return address;
  }

  #textOf(address: string): string {
    const text = this.#texts.get(address) ?? readFileSync(this.#fileOf(address), 'utf8');
    this.#texts.set(address, text);
    return text;
  }

  #fileOf(address: string): string {
    return join(this.#site, address.slice(this.#base.length));
  }
}
