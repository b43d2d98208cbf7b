/** The previews, handed to the editor's package. */
import CMS, { type CustomPreviewTemplate, type CustomPreviewTemplateProps } from '@sveltia/cms';
import { FONT } from '../../charts/chart.ts';
import type { TextFile } from '../../reading/files.ts';
import { isObject, type JsonObject } from '../json.ts';
import { article } from './article.ts';
import { addCases } from './cases.ts';
import { pastedFigures } from './pasted.ts';
import { isChosen, previewed, type PreviewKind } from './record.ts';

/** What the package offers of React: to make an element. */
type CreateElement = (
  name: string,
  props: { className: string; ref: (node: HTMLElement | null) => void },
) => ReturnType<Extract<CustomPreviewTemplate, (...args: never[]) => unknown>>;

interface Entry {
  data: JsonObject;
  slug: string;
}

type AddressOf = CustomPreviewTemplateProps['getAsset'];

/** Time without typing after which the page is drawn anew, in milliseconds. */
const PAUSE = 350;

/** Frames that a picture of the repository is waited for: some seconds, once. */
const WAITED = 180;

/** The address of a picture; the package has it as a path until its file is read. */
async function loaded(asset: ReturnType<AddressOf>): Promise<string | undefined> {
  for (let frame = 0; asset && frame < WAITED; frame += 1) {
    if (isChosen(asset.url)) return asset.url;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** Where a record lacks what its page needs, or has it wrong. */
const WAITING =
  '<p>Điền đủ và đúng các mục có dấu sao thì trang hiện ở đây, giống như khi đăng.</p>';

/** Where drawing fails: by a fault of ours, which the console tells. */
const FAILED =
  '<p>Không vẽ được bản xem trước. Chữ đang viết vẫn còn trong phiếu và vẫn lưu được.</p>';

function template(kind: PreviewKind, references: readonly TextFile[]): CustomPreviewTemplate {
  let timer = 0;
  let shown: HTMLElement | null = null;
  /** What was drawn last stays until the next is ready; of two, the one that was asked for later. */
  let asked = 0;
  const markupOf = async ({ data, slug }: Entry, page: Document, addressOf: AddressOf) => {
    const { photo } = data;
    const file = isObject(photo) && typeof photo['file'] === 'string' ? photo['file'] : undefined;
    const address = file !== undefined && !isChosen(file) ? await loaded(addressOf(file)) : file;
    const record = previewed(kind, data, slug, references);
    const drawn = record ? await article(record, { page, photo: address }) : WAITING;
    return pastedFigures(data).text + drawn;
  };
  const draw = async (entry: Entry, addressOf: AddressOf) => {
    if (!shown) return;
    const place = shown;
    asked += 1;
    const turn = asked;
    const { fonts } = place.ownerDocument;
    await fonts.load(`bold 16px "${FONT.family}"`);
    const markup = await markupOf(entry, place.ownerDocument, addressOf).catch((error: unknown) => {
      console.error(error);
      return FAILED;
    });
    if (turn !== asked) return;
    place.innerHTML = markup;
    if (kind === 'movements') await addCases(place, entry.slug);
  };
  return ({ entry, getAsset }: CustomPreviewTemplateProps) => {
    const { createElement } = window as unknown as { createElement: CreateElement };
    const now = entry.toJS() as unknown as Entry;
    const ref = (node: HTMLElement | null) => {
      if (!node) return;
      const first = node !== shown;
      shown = node;
      // A preview leads nowhere.
      node.onclick = (event) => {
        if ((event.target as Element).closest('a')) event.preventDefault();
      };
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void draw(now, getAsset), first ? 0 : PAUSE);
    };
    return createElement('div', { className: 'ban-xem-truoc wrap', ref });
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
