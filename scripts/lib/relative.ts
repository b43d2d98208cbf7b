/** A built site as a folder to be opened by double-click: its addresses lead from file to file. */
import { posix } from 'node:path';
import type { Deployment } from './deployment.ts';

/** What the search page says where there is neither a server nor an index. */
const NO_SEARCH =
  '<p class="measure" role="note">Bản xem trước này mở thẳng từ tệp nên không tìm kiếm, không lọc được. Các danh sách dưới đây vẫn dùng được; muốn thử tìm kiếm thì chạy <code>npm start</code> trên máy.</p>';

/**
 * An address as written in a page, seen from the page's file. Only those of the site itself change;
 * a folder's is that of its page.
 * @param file Path of the page's file from the site's root: `phong-trao/index.html`.
 */
export function relativeAddress(address: string, file: string, { site, base }: Deployment): string {
  const path = address.startsWith(site + base) ? address.slice(site.length) : address;
  if (!path.startsWith(base) || path.startsWith('//')) return address;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path.slice(base.length)) ?? [];
  const leaf = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  return posix.relative(posix.dirname(file), leaf) + rest;
}

/**
 * A page that a browser opens from a disk. Scripts and the policy go: browsers run no modules from files,
 * and pages are whole without them.
 */
export function relativePage(html: string, file: string, deployment: Deployment): string {
  const moved = (address: string) => relativeAddress(address, file, deployment);
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<link rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replace(/<p [^>]*data-search-needs[^>]*>.*?<\/p>/s, NO_SEARCH)
    .replace(
      /( (?:href|src|action)=")([^"]*)(?=")/g,
      (_all, before: string, address: string) => before + moved(address),
    )
    .replace(
      /( srcset=")([^"]*)(?=")/g,
      (_all, before: string, set: string) => before + set.replace(/[^\s,]+(?=\s|$)/g, moved),
    )
    .replace(
      /(<meta http-equiv="refresh" content="\d+;\s*url=)([^"]*)(?=")/gi,
      (_all, before: string, address: string) => before + moved(address),
    );
}

/** A style sheet whose fonts and pictures are beside it. */
export function relativeStyles(css: string, file: string, deployment: Deployment): string {
  return css.replace(
    /(url\(["']?)([^"')]+)/g,
    (_all, before: string, address: string) => before + relativeAddress(address, file, deployment),
  );
}
