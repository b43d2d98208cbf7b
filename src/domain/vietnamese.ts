/** Vietnamese text: normal form, folding, slugs, tone style and order. */

const COMBINING = /[\u0300-\u036f]/g;

/** Unicode NFC, the only form kept in content and index. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Lower case without tone or vowel marks; `đ` has no decomposition and is folded by hand. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(COMBINING, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** URL segment: folded words joined by hyphens. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Lower-case words without diacritics, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for such words. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

const collator = new Intl.Collator('vi');

/** Vietnamese alphabetical order. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Upper-cases the first letter and leaves the rest. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
