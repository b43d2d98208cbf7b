/** The good records behind the fixtures, as an editor writes them. Nothing here is real. */
import type { z } from 'zod';
import type { Person } from '../domain/naming.ts';
import type { KindName, RECORD_KINDS } from '../schemas/kinds.ts';

/** What an editor writes for a record of a kind, before defaults. */
export type Input<K extends KindName> = z.input<(typeof RECORD_KINDS)[K]['schema']>;

export function source(over: Partial<Input<'exemplars'>['sources'][number]> = {}) {
  return {
    title: 'Bài báo thử',
    publisher: 'Báo Thử',
    url: 'https://tin-thu.example.org/bai-thu',
    date: '2023-05',
    read: 'full' as const,
    ...over,
  };
}

export function person(over: Partial<Person> = {}): Person {
  return { honorific: 'ông', family: 'Phạm Thử', given: 'Nghiệm', ...over };
}

/** A good record of each kind. */
export const GOOD: { [K in KindName]: Input<K> } = {
  site: {
    name: 'Trang thử',
    tagline: 'Trang để chạy thử.',
    unit: { place: 'huyen-thu', english: { kind: 'district', parts: 'communes' } },
    period: { from: 2021, to: 2025 },
    publisher: null,
    dataController: null,
    takedownContact: null,
    contentLicence: { name: 'CC BY 4.0', url: 'https://tin-thu.example.org/giay-phep' },
    strictNaming: false,
    dataAsOf: '2025-12-31',
  },
  plans: {
    title: 'Kế hoạch thử',
    theme: 'Chủ đề thử',
    issuer: 'Ban Thử',
    signer: 'Người ký thử',
    identityNote: 'Số và ngày để thử.',
  },
  fields: {
    id: 'linh-vuc-thu',
    name: 'Lĩnh vực thử',
    motif: 'rice',
    summary: 'Giới thiệu thử.',
    clauses: ['ii-1'],
  },
  movements: {
    name: 'Phong trào thi đua thử',
    shortName: 'Thi đua thử',
    kind: 'phong-trao',
    summary: 'Tóm tắt thử.',
    field: 'linh-vuc-thu',
    clause: 'ii-1',
    period: { from: 2021, to: 2025 },
  },
  exemplars: {
    headline: 'Đắp đường thử',
    kind: 'ca-nhan',
    people: [person()],
    summary: 'Một việc để thử.',
    place: 'thu',
    field: 'linh-vuc-thu',
    occasion: 'xay-dung-nong-thon-moi',
    date: '2023-04-19',
    basis: 'press',
    sources: [source()],
    published: '2025-12-01',
  },
  withdrawals: { withdrawn: { date: '2025-12-21', reason: 'theo-yeu-cau' } },
  indicators: {
    name: 'Tỷ lệ thử',
    shortName: 'Tỷ lệ thử',
    field: 'linh-vuc-thu',
    clause: 'ii-1',
    planWords: 'Tỷ lệ thử đạt từ 95% trở lên.',
    unit: '%',
    direction: 'up',
    measure: 'endOfPeriod',
    target: { comparator: 'atLeast', value: 95, by: 2025 },
  },
  groups: {
    id: 'nhom-thu',
    name: 'Cơ cấu thử',
    clause: 'ii-1',
    planWords: 'Cơ cấu thử.',
  },
  places: {
    id: 'thu',
    name: 'Thử',
    type: 'xa',
    to: '2025-06-30',
    becomes: [{ unit: 'thu-moi', date: '2025-07-01', certainty: 'chắc chắn' }],
    sources: [source()],
  },
  bodies: { id: 'ban-thu', name: 'Ban Thử huyện', level: 'huyen' },
  awards: {
    id: 'giay-khen-thu',
    name: 'Giấy khen thử',
    group: 'giay-khen',
    level: 'huyện',
    source: source(),
  },
  abbreviations: { id: 'bct', short: 'BCT', full: 'Ban Chỉ đạo Thử' },
  timeline: { id: 'moc-thu', date: '2021-03-08', fact: 'Một mốc thử.', source: source() },
  corrections: {
    id: 'dinh-chinh-thu',
    date: '2025-12-20',
    page: '/chi-tieu/ty-le-thu/',
    what: 'Con số thử',
    was: '94%',
    now: '95%',
    reason: 'Chép nhầm khi thử.',
  },
  requests: {
    id: 'yeu-cau-thu',
    indicators: ['ty-le-thu'],
    recipient: 'Ban Thử huyện',
    sent: '2025-12-22',
    state: 'sent',
  },
  redirects: {
    from: '/phong-trao/ten-cu-thu/',
    to: '/phong-trao/phong-trao-thu/',
    date: '2025-12-23',
  },
};

/** Ids of the records whose file name is their id. */
export const FILE_IDS: Partial<Record<KindName, string>> = {
  plans: '2021-2025',
  movements: 'phong-trao-thu',
  exemplars: '2023-dap-duong-thu',
  withdrawals: '2022-da-rut-thu',
  indicators: 'ty-le-thu',
};

/** The text below the front matter. */
export const BODIES: Partial<Record<KindName, string>> = {
  plans:
    '## Chỉ tiêu thử {#ii}\n\n### Mục thử {#ii-1}\n\n- Một việc thử. Tỷ lệ thử đạt từ 95% trở lên.\n',
  movements: 'Phong trào để thử.\n',
  exemplars: 'Một bài viết để thử.\n',
};
