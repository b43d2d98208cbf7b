/** Address of a path from the site's root under the configured base path. */
export function href(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}

/** Full address of a path from the site's root, for what is read away from the site: feeds, sitemap, structured data. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** Path from the site's root of an address under the configured base path. */
export function pathOf(address: string): string {
  return `/${address.slice(import.meta.env.BASE_URL.length)}`;
}
