/** The languages that pages are written in; the site is Vietnamese, another language has one page about it. */
import { routes } from './routes.ts';

/** By the code in `lang`: how the page is called, its address, its locale (Open Graph), its link past the frame. */
export const LANGUAGES = {
  vi: { label: 'Tiếng Việt', path: routes.home, locale: 'vi_VN', skip: 'Tới nội dung chính' },
  en: { label: 'English', path: routes.english, locale: 'en_GB', skip: 'Skip to the content' },
} as const;

export type Language = keyof typeof LANGUAGES;

/** The pages about the site in other languages. */
export const FOREIGN_PAGES = (Object.keys(LANGUAGES) as Language[])
  .filter((lang) => lang !== 'vi')
  .map((lang) => ({ lang, label: LANGUAGES[lang].label, path: LANGUAGES[lang].path }));

/** The pages that stand for each other, as `hreflang` wants them; none for a page that has no counterpart. */
export function alternatesOf(path: string): { lang: string; path: string }[] {
  const all = Object.entries(LANGUAGES).map(([lang, it]) => ({ lang, path: it.path }));
  if (!all.some((it) => it.path === path)) return [];
  return [...all, { lang: 'x-default', path: LANGUAGES.vi.path }];
}
