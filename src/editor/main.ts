/** The editor in the browser: reads what the build wrote of the site, and starts the package with it. */
import './jitless.ts';
import './settings.ts';
import CMS from '@sveltia/cms';
import './editor.css';
import type { EditorSite } from './config.ts';
import { isReviewed } from './backend.ts';
import { editorConfig } from './config.ts';
import { formatOf } from './collections.ts';
import { folderAdvice } from './folder.ts';
import { readForm, writeForm } from './format.ts';
import type { JsonObject } from './json.ts';
import { registerPreviews } from './preview/register.ts';
import { judgeBeforeSaving, nameRecords, rememberSaved } from './saving.ts';
import type { Referred } from './referred.ts';
import { mendTyping } from './typing.ts';
import { referenceFile, type Reference } from './references.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';

export interface EditorData {
  site: EditorSite;
  /** What stands for the records of the site while one of them is judged. */
  references: readonly Reference[];
  /** How many records name an entry of a list. */
  referred: Referred;
  /** The site's style sheets, for the preview, from the home page. */
  styles: readonly string[];
}

const element = (id: string) => document.getElementById(id);

/** The interface speaks Vietnamese, whatever the browser's own language is. */
function speakVietnamese(): void {
  Object.defineProperty(navigator, 'languages', { get: () => ['vi'] });
  Object.defineProperty(navigator, 'language', { get: () => 'vi' });
}

function registerFormats(): void {
  for (const kind of Object.keys(RECORD_KINDS) as KindName[])
    for (const ending of RECORD_KINDS[kind].endings)
      CMS.registerCustomFormat(formatOf(kind, ending), ending.slice(1), {
        fromFile: (text) => readForm(kind, text),
        toFile: (value: JsonObject) => writeForm(kind, value),
      });
}

function start({ site, references, referred, styles }: EditorData): void {
  element('cua-vao')?.remove();
  registerFormats();
  mendTyping();
  const others = references.map(referenceFile);
  judgeBeforeSaving({ references: others, referred });
  if (!isReviewed(site.forge)) rememberSaved(others);
  const home = new URL(site.home, location.href).href;
  registerPreviews(
    others,
    styles.map((it) => new URL(it, home).href),
  );
  const config = editorConfig({ ...site, home });
  nameRecords(config);
  void CMS.init({ config });
}

/** A folder can be worked on where the browser gives access to it, on a page of this computer. */
function offerFolder(data: EditorData): void {
  const { offered, advice } = folderAdvice({
    hostname: location.hostname,
    able: 'showDirectoryPicker' in window,
  });
  element('may-nay')?.append(advice);
  const button = element('mo-thu-muc') as HTMLButtonElement | null;
  if (button) button.hidden = !offered;
  button?.addEventListener('click', () => start(data));
  element('buoc')?.removeAttribute('hidden');
  element('trang-thai')?.replaceChildren('Trang này chưa được nối với kho nào để gửi bài lên.');
}

async function run(): Promise<void> {
  speakVietnamese();
  const answer = await fetch('du-lieu.json');
  const data = (await answer.json()) as EditorData;
  if (data.site.forge) start(data);
  else offerFolder(data);
}

run().catch((error: unknown) => {
  element('trang-thai')?.replaceChildren(
    `Không mở được trình biên tập: ${error instanceof Error ? error.message : String(error)}`,
  );
});
