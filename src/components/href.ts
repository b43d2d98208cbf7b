/** Address of a path from the site's root under the configured base path. */
export function href(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}
