/** A story of the frozen content's unit, as a clerk fills it in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addPhoto, choose, type } from './editorForm.ts';
import { ROOT } from './site.ts';

/** Fills in a source of the frozen content's newspaper, read in full. */
export async function fillSource(page: Page, at: string, title: string, path: string) {
  await type(page, `${at}.title`, title);
  await type(page, `${at}.publisher`, 'Báo Thử nghiệm');
  await type(page, `${at}.url`, `https://bao-thu-nghiem.example.com/${path}`);
  await choose(page, `${at}.read`, 'đọc toàn văn');
}

/** Fills in the empty form of a story, which has one source to be filled in. */
export async function fillStory(page: Page, headline: string): Promise<void> {
  await type(page, 'headline', headline);
  await choose(page, 'kind', 'tập thể');
  await type(page, 'collective', 'Đội thanh niên thôn Thử');
  await type(page, 'summary', 'Đội thanh niên dựng cầu tạm qua suối trong một buổi sáng.');
  await choose(page, 'place', 'xã Đồi Sim');
  await choose(page, 'field', 'Kinh tế');
  await choose(page, 'occasion', 'Giúp nhau lúc khó khăn');
  await type(page, 'date', '4/2029');
  await choose(page, 'basis', 'tên theo báo chí');
  await fillSource(page, 'sources.0', 'Cây cầu của đội thanh niên', 'cau-tam');
  await type(page, 'body', 'Nước lên, cầu cũ trôi.\n\nĐội dựng cầu mới trong *một buổi*.');
}

const WITH_EXIF = 'guong-dien-hinh/2026/2026-loi-suoi-keo-nguoi-mac-ket.jpg';

/** Adds a photo as a camera names it, with what must be known of it. */
export async function fillPhoto(page: Page): Promise<void> {
  await addPhoto(page, readFileSync(join(ROOT, 'content', WITH_EXIF)));
  await type(page, 'photo.alt', 'Con đường thôn mới mở');
  await type(page, 'photo.credit', 'Người chụp bịa');
  await type(page, 'photo.licence', 'người chụp đồng ý');
}
