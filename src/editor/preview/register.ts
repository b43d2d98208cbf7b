/** The previews, handed to the editor's package. */
import CMS, { type CustomPreviewTemplate, type CustomPreviewTemplateProps } from '@sveltia/cms';
import type { TextFile } from '../../reading/files.ts';
import type { JsonObject } from '../json.ts';
import { previewOf, type PreviewKind } from './draw.ts';

/** What the package offers of React: to make an element. */
type CreateElement = (
  name: string,
  props: { className: string; ref: (node: HTMLElement | null) => void },
) => ReturnType<Extract<CustomPreviewTemplate, (...args: never[]) => unknown>>;

interface Entry {
  data: JsonObject;
  slug: string;
}

/** Time without typing after which the page is drawn anew, in milliseconds. */
const PAUSE = 350;

function template(kind: PreviewKind, references: readonly TextFile[]): CustomPreviewTemplate {
  let timer = 0;
  let shown: HTMLElement | null = null;
  const draw = ({ data, slug }: Entry) => {
    if (!shown) return;
    try {
      shown.innerHTML = previewOf(kind, data, slug, references).text;
    } catch (error) {
      shown.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  return ({ entry }: CustomPreviewTemplateProps) => {
    const { createElement } = window as unknown as { createElement: CreateElement };
    const now = entry.toJS() as unknown as Entry;
    const ref = (node: HTMLElement | null) => {
      if (!node) return;
      const first = node !== shown;
      shown = node;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => draw(now), first ? 0 : PAUSE);
    };
    return createElement('div', { className: 'ban-xem-truoc', ref });
  };
}

/**
 * Registers the previews.
 * @param styles Addresses of the site's style sheets.
 */
export function registerPreviews(references: readonly TextFile[], styles: readonly string[]): void {
  for (const style of styles) CMS.registerPreviewStyle(style);
  for (const kind of ['exemplars', 'indicators', 'movements'] as const)
    CMS.registerPreviewTemplate(kind, template(kind, references));
  CMS.registerPreviewTemplate('movementsMdx', template('movements', references));
}
