/** The whole configuration of the editor, computed from the record schemas and the site's own records. */
import type { CmsConfig } from '@sveltia/cms';
import type { ForgeData } from '../schemas/site.ts';
import { backendOf, isReviewed } from './backend.ts';
import { collections, singletons } from './collections.ts';
import type { EditorNames } from './names.ts';
import { NAME_LENGTH } from './typing.ts';

export interface EditorSite {
  /** The site's name, over the editor. */
  name: string;
  /** Address of the home page, as the editor's page sees it. */
  home: string;
  forge?: ForgeData | undefined;
  names: EditorNames;
}

/** Longest side of a photo that is sent, in pixels, and its quality; sending it anew leaves its EXIF behind. */
const PHOTO = { format: 'webp', quality: 88, width: 2000, height: 2000 } as const;
/** Largest file that is taken, in bytes, before it is made smaller. */
const MAX_FILE = 30_000_000;

export function editorConfig({ name, home, forge, names }: EditorSite): CmsConfig {
  return {
    load_config_file: false,
    backend: backendOf(forge),
    publish_mode: isReviewed(forge) ? 'editorial_workflow' : 'simple',
    app_title: `Biên tập: ${name}`,
    site_url: home,
    display_url: home,
    logo: { src: `${home}favicon.svg` },
    show_preview_links: false,
    media_folder: 'content/guong-dien-hinh',
    public_folder: '/',
    media_libraries: {
      default: {
        config: {
          max_file_size: MAX_FILE,
          slugify_filename: true,
          transformations: { raster_image: PHOTO },
        },
      },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: NAME_LENGTH, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    collections: collections(names),
    singletons: singletons(names),
  };
}
