/** What a public deployment needs beyond correct content. */
import { problemAt } from '../problems/at.ts';
import { blank } from '../problems/blank.ts';
import type { Records } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';

type Contact = NonNullable<Records['site'][number]['data']['publisher']>;

const CONTACTS = [
  {
    key: 'publisher',
    missing:
      'chưa nêu cơ quan chịu trách nhiệm xuất bản; không có cơ quan nào đứng tên thì chưa được đăng công khai',
    reachable: false,
  },
  {
    key: 'dataController',
    missing: 'chưa nêu bên kiểm soát dữ liệu cá nhân (Luật Bảo vệ dữ liệu cá nhân 91/2025)',
    reachable: true,
  },
  {
    key: 'takedownContact',
    missing: 'chưa nêu nơi nhận yêu cầu gỡ bỏ và báo sai sót',
    reachable: true,
  },
] as const;

const CONTACT = { name: blank('tên cơ quan'), email: blank('thư điện tử của cơ quan') };

/** True where a reader can write, call or come. */
const isReachable = ({ email, phone, address }: Contact) =>
  [email, phone, address].some((it) => it !== undefined);

/** Hosts that only ever stand for something else (RFC 2606, RFC 6761). */
const PLACEHOLDER =
  /(?:^|\.)(?:localhost|local|test|invalid|internal|example(?:\.(?:com|net|org))?)$|^vi-du\./;

function addressFault(url: string | undefined): string | undefined {
  if (!url) return 'chưa đặt SITE_URL, địa chỉ công khai của trang';
  if (!URL.canParse(url)) return `SITE_URL không phải là một địa chỉ: "${url}"`;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return `SITE_URL phải bắt đầu bằng https:// (đang là "${url}")`;
  if (PLACEHOLDER.test(hostname) || /^[\d.]+$|^\[/.test(hostname) || !hostname.includes('.'))
    return `SITE_URL phải là tên miền công khai của trang (đang là "${url}")`;
  return undefined;
}

/** What is missing for a public deployment: who answers for it, whom to write to, and where it stands. */
export function deployProblems(
  { site }: Records,
  env: Readonly<Record<string, string | undefined>>,
): Problem[] {
  const [record] = site;
  const contacts = record
    ? CONTACTS.flatMap(({ key, missing, reachable }) => {
        const contact = record.data[key];
        if (contact === null) return [problemAt(record, [key], missing, { value: CONTACT })];
        if (reachable && !isReachable(contact))
          return [
            problemAt(
              record,
              [key],
              'cần ít nhất một cách liên hệ: "email", "phone" hoặc "address"',
              { value: { ...contact, email: CONTACT.email } },
            ),
          ];
        return [];
      })
    : [];
  const fault = addressFault(env['SITE_URL']);
  const address = fault
    ? [
        {
          file: 'content/site.json',
          field: 'SITE_URL',
          message: fault,
          fix: `SITE_URL=https://${blank('tên miền của trang')}/`,
        },
      ]
    : [];
  return [...contacts, ...address];
}
