/**
 * What the editor's package says that a site of its own may not: addresses of public hosts in its style
 * sheet, a font of no use, and questions to the status pages of forges. Swapped in its text while it is bundled, the only
 * place where the project reaches past the package's public interface.
 */

interface Swap {
  what: string;
  /** What must be found; the bundle fails without it. */
  find: RegExp;
  times: number;
  put: string;
}

/** A font that the style sheet loads from a public host is declared by the package's own start, from its files. */
const FONT_RULE = /@font-face \{[^}]*?url\(https:\/\/cdn\.jsdelivr\.net\/[^}]*\}/g;

const SWAPS: readonly Swap[] = [
  { what: 'the three fonts of the style sheet', find: FONT_RULE, times: 3, put: '' },
  {
    // Without Vietnamese letters, for words that our forms do not set in it.
    what: 'the font of code',
    find: /"noto-mono-latin-400-normal\.woff2":new URL\(new URL\(`[^`]*`,import\.meta\.url\)\.href,``\+import\.meta\.url\)\.href,/g,
    times: 1,
    put: '',
  },
  {
    what: 'the status page of GitHub',
    find: /`https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json`/g,
    times: 1,
    put: '`data:application/json,{"status":{"indicator":"none"}}`',
  },
  {
    what: 'the status page of GitLab',
    find: /`https:\/\/status-api\.hostedstatus\.com\/[^`]*`/g,
    times: 1,
    put: '`data:application/json,{"result":{"status_overall":{"status_code":100}}}`',
  },
];

/**
 * The package's text without those addresses.
 * @throws Error that names what a new version of the package has elsewhere, so that nothing goes out unseen.
 */
export function swapped(code: string): string {
  return SWAPS.reduce((text, { what, find, times, put }) => {
    const found = text.match(find)?.length ?? 0;
    if (found !== times)
      throw new Error(`@sveltia/cms: expected ${what} ${times} time(s), found ${found}`);
    return text.replaceAll(find, put);
  }, code);
}

/** Parts of the package that no form of ours uses, by what it imports; an empty module takes their place. */
export const LEFT_OUT: readonly RegExp[] = [
  /^@shikijs\/(?:langs|themes)\//,
  /shiki-engine/,
  /^leaflet\//,
  /^terra-draw/,
  /^svgo\//,
  // What a photo's details say of its camera; a photo is saved without them, and its details do without, too.
  /^exifr\//,
  /\/locales\/(?!vi\.json$)[\w-]+\.json$/,
  // Every browser that the editor is built for takes the faster one.
  /\/webp_enc-/,
];
