/** The pages written by hand, read from the built site: they are in no record. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { routes } from '../../domain/routes.ts';
import type { SearchDocument, Section } from '../query/document.ts';

interface StandingPage {
  path: string;
  /** What people call what they look for there. */
  names: string[];
  /** True for a page that is read through; of an overview only its opening is, its records are documents themselves. */
  whole: boolean;
}

const PAGES: readonly StandingPage[] = [
  {
    path: routes.data,
    names: ['Tải tệp CSV, JSON, Excel về máy', 'API, bộ dữ liệu'],
    whole: true,
  },
  { path: routes.corrections, names: ['Báo sai sót, sửa số liệu sai'], whole: true },
  {
    path: routes.method,
    names: ['Cách kết luận chỉ tiêu đạt, chưa đạt', 'Cách chọn gương điển hình'],
    whole: true,
  },
  {
    path: routes.about,
    names: ['Người làm trang, liên hệ', 'Cách trích dẫn, ghi nguồn'],
    whole: true,
  },
  {
    path: routes.press,
    names: ['Dành cho nhà báo, trích dẫn, dẫn lại bài', 'Theo dõi tin, RSS'],
    whole: true,
  },
  {
    path: routes.privacy,
    names: ['Gỡ tên, gỡ bỏ thông tin cá nhân', 'Tên và ảnh trẻ em, học sinh'],
    whole: true,
  },
  { path: routes.nomination, names: ['Mẫu phiếu giới thiệu điển hình để in'], whole: false },
  { path: routes.english, names: ['English, about this site in English'], whole: true },
  { path: routes.movements, names: ['Danh sách phong trào'], whole: false },
  { path: routes.exemplars, names: ['Danh sách gương điển hình'], whole: false },
  {
    path: routes.indicators,
    names: ['Danh sách chỉ tiêu', 'Chỉ tiêu nào đạt, chỉ tiêu nào chưa đạt'],
    whole: false,
  },
  {
    path: routes.places,
    names: ['Danh sách xã, thị trấn', 'Tra cứu sáp nhập xã', 'Các xã mới sau sáp nhập'],
    whole: false,
  },
  {
    path: routes.missing,
    names: ['Số liệu còn thiếu, cơ quan nào giữ', 'Cách xin số liệu, yêu cầu cung cấp thông tin'],
    whole: false,
  },
  { path: routes.report, names: ['Báo cáo tổng hợp để in'], whole: false },
  { path: routes.awards, names: ['Danh sách danh hiệu'], whole: false },
  { path: routes.bodies, names: ['Danh sách cơ quan'], whole: false },
  { path: routes.siteMap, names: ['Mọi trang trong một danh sách'], whole: false },
];

/** The pages of `folder`, a built site. */
export function pageDocuments(folder: string): SearchDocument[] {
  return PAGES.map((page) => readPage(folder, page));
}

function readPage(folder: string, { path, names, whole }: StandingPage): SearchDocument {
  const { document } = parseHTML(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const main = document.querySelector('main');
  const title = textOf(main?.querySelector('h1'));
  if (!main || title === '') throw new Error(`${path}: no main or no h1 to index`);
  for (const it of main.querySelectorAll('nav, form, script, .no-print')) it.remove();
  const lead = textOf(main.querySelector('.lead'));
  return {
    path,
    kind: 'trang',
    title,
    names,
    context: [],
    summary: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    facets: {},
    sections: whole ? sectionsOf(main) : [{ text: lead }],
  };
}

/** The text of a page, cut at its sections. */
function sectionsOf(main: Element): Section[] {
  const parts = [...main.querySelectorAll('section')];
  if (parts.length === 0) return [{ text: blocksOf(main) }];
  return parts.map((part) => {
    const heading = part.querySelector('h2');
    const text = blocksOf(part);
    return part.id && heading
      ? { anchor: { id: part.id, heading: textOf(heading) }, text }
      : { text: [textOf(heading), text].join('\n\n') };
  });
}

function blocksOf(part: Element): string {
  return [...part.querySelectorAll('h3, p, li, dt, dd, caption, td')]
    .map(textOf)
    .filter(Boolean)
    .join('\n\n');
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
