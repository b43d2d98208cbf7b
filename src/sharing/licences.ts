/** Licences of works of others: what is in the files that readers receive, and what the site is made with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../domain/routes.ts';

/** A package that is installed, as it says of itself. */
interface InstalledPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
}

/** A work whose code or file readers receive; its licence asks to go with it. */
interface ShippedWork extends InstalledPackage {
  /** Name of the work, which may not be the package's. */
  title: string;
  /** What it does on the site. */
  use: string;
  /** Path of the licence's text from the site's root. */
  path: string;
  text: string;
}

/** Names of licences that their SPDX identifiers do not tell. */
export const LICENCE_NAMES: Readonly<Record<string, string>> = {
  'OFL-1.1': 'SIL OFL 1.1',
};

const SHIPPED = [
  {
    name: '@expo-google-fonts/be-vietnam-pro',
    title: 'Be Vietnam Pro',
    use: 'phông chữ của đề mục',
    slug: 'be-vietnam-pro',
    file: 'LICENSE_FONT',
    // The package has code of its own beside the font.
    licence: 'OFL-1.1',
  },
  {
    name: 'pagefind',
    title: 'Pagefind',
    use: 'bộ máy của trang tìm kiếm',
    slug: 'pagefind',
    file: 'LICENSE/LICENSE',
  },
  {
    name: 'tailwindcss',
    title: 'Tailwind CSS',
    use: 'phần nền của cách trình bày',
    slug: 'tailwind-css',
    file: 'LICENSE',
  },
] as const;

const read = (...path: string[]) => readFileSync(join('node_modules', ...path), 'utf8');

function installed(name: string): InstalledPackage {
  const { version, license } = JSON.parse(read(name, 'package.json')) as Record<string, unknown>;
  if (typeof version !== 'string' || typeof license !== 'string')
    throw new Error(`${name} names no licence or version in its package.json`);
  return { name, version, licence: license };
}

/**
 * Works in the files of the site, from their packages.
 * @throws Error where a package does not say its licence or comes without its text.
 */
export function shippedWorks(): ShippedWork[] {
  return SHIPPED.map(({ name, title, use, slug, file, ...own }) => ({
    ...installed(name),
    ...own,
    title,
    use,
    path: files.licence(slug),
    text: read(name, file),
  }));
}

/** The packages that the site is made and tested with and that no reader receives, by licence, the commonest first. */
export function toolsByLicence(): [licence: string, packages: InstalledPackage[]][] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const shipped = new Set<string>(SHIPPED.map(({ name }) => name));
  const tools = Object.keys(devDependencies).filter((name) => !shipped.has(name));
  return [...Map.groupBy(tools.map(installed), ({ licence }) => licence)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
}
