/** A record of every other kind, changed or added in the form: the file has that change alone, in the layout of its kind. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { takeBack } from '../support/editorFolder.ts';
import { add, choose, openList, openRecord, save, type } from '../support/editorForm.ts';
import { editorOverClone } from '../support/editorOverClone.ts';
import { fillSource } from '../support/editorStory.ts';
import { FIXTURE_TODAY } from '../support/fixture.ts';

const editor = editorOverClone();

/** The lines of the repository that saving the form has changed. */
async function saved(): Promise<string> {
  const { page, clone } = editor;
  await save(page);
  await takeBack(page, clone);
  clone.git('add', '--all');
  const diff = clone.git('diff', '--cached', '--unified=0');
  clone.git('commit', '--quiet', '--message=Save a form');
  return diff
    .split('\n')
    .filter((line) => /^(?:[-+](?![-+]{2} )|\+{3} )/.test(line))
    .join('\n');
}

test('a milestone is added', async () => {
  const { page } = editor;
  await openList(page, 'Mốc thời gian');
  await add(page, 'records');
  await type(page, 'records.5.id', 'cho-phien-moi');
  await type(page, 'records.5.date', '2030-05');
  await type(page, 'records.5.fact', 'Xã mở lại chợ phiên bên suối.');
  await choose(page, 'records.5.place', 'xã Mây Vàng (từ 01/7/2025)');
  await fillSource(page, 'records.5.source', 'Chợ phiên mở lại', 'cho-phien');
  expect(await saved()).toMatchInlineSnapshot(`
    "+++ b/content/moc-thoi-gian.json
    +  },
    +  {
    +    "id": "cho-phien-moi",
    +    "date": "2030-05",
    +    "fact": "Xã mở lại chợ phiên bên suối.",
    +    "place": "may-vang-2025",
    +    "source": {
    +      "title": "Chợ phiên mở lại",
    +      "publisher": "Báo Thử nghiệm",
    +      "url": "https://bao-thu-nghiem.example.com/cho-phien",
    +      "read": "full",
    +      "accessed": "2031-03-01"
    +    }"
  `);
});

test('a redirect is added', async () => {
  const { page } = editor;
  await openList(page, 'Chuyển hướng');
  await add(page, 'records');
  await type(page, 'records.3.from', '/phong-trao/ngo-sach/');
  await type(page, 'records.3.to', '/phong-trao/duong-hoa-ngo-sach/');
  expect(await saved()).toMatchInlineSnapshot(`
    "+++ b/content/chuyen-huong.json
    +  },
    +  {
    +    "from": "/phong-trao/ngo-sach/",
    +    "to": "/phong-trao/duong-hoa-ngo-sach/",
    +    "date": "2031-03-01""
  `);
});

test('a request is answered', async () => {
  const { page } = editor;
  await openList(page, 'Yêu cầu thông tin');
  await choose(page, 'records.0.state', 'đã trả lời');
  await type(page, 'records.0.closed', '2031-02-24');
  // The key that closes lists leaves the form open.
  await page.keyboard.press('Escape');
  expect(await saved()).toMatchInlineSnapshot(`
    "+++ b/content/yeu-cau.json
    -    "state": "sent"
    +    "state": "answered",
    +    "closed": "2031-02-24""
  `);
});

test('a place gets another name', async () => {
  const { page } = editor;
  await openList(page, 'Địa phương');
  await add(page, 'records.6.aliases');
  await type(page, 'records.6.aliases.0', 'xã Khe Gió Thượng');
  expect(await saved()).toMatchInlineSnapshot(`
    "+++ b/content/dia-phuong.json
    +    "aliases": ["xã Khe Gió Thượng"],"
  `);
});

test('a body is added, the clause of its duty chosen by its title', async () => {
  const { page } = editor;
  await openList(page, 'Cơ quan');
  await add(page, 'records');
  await type(page, 'records.14.id', 'to-cong-nghe-xa');
  await type(page, 'records.14.name', 'Tổ công nghệ xã Mây Vàng');
  await choose(page, 'records.14.level', 'xã');
  await add(page, 'records.14.duties');
  await choose(page, 'records.14.duties.0.clause', 'III.4 Thi đua chuyển đổi số');
  await type(page, 'records.14.duties.0.text', 'Giúp người dân dùng dịch vụ công.');
  await add(page, 'records.14.aliases');
  await type(page, 'records.14.aliases.0', 'Tổ công nghệ xã');
  expect(await saved()).toMatchInlineSnapshot(`
    "+++ b/content/co-quan.json
    +  },
    +  {
    +    "id": "to-cong-nghe-xa",
    +    "name": "Tổ công nghệ xã Mây Vàng",
    +    "level": "xa",
    +    "duties": [
    +      {
    +        "clause": "iii-4",
    +        "text": "Giúp người dân dùng dịch vụ công."
    +      }
    +    ],
    +    "aliases": ["Tổ công nghệ xã"]"
  `);
});

test('an award is given by another level', async () => {
  const { page } = editor;
  await openList(page, 'Danh hiệu');
  await type(page, 'records.0.level', 'cơ sở, xã');
  expect(await saved()).toMatchInlineSnapshot(`
    "+++ b/content/danh-hieu.json
    -    "level": "cơ sở",
    +    "level": "cơ sở, xã","
  `);
});

test('an abbreviation is added', async () => {
  const { page } = editor;
  await openList(page, 'Chữ viết tắt');
  await add(page, 'records');
  await type(page, 'records.7.id', 'gdtx');
  await type(page, 'records.7.short', 'GDTX');
  await type(page, 'records.7.full', 'giáo dục thường xuyên');
  expect(await saved()).toMatchInlineSnapshot(`
    "+++ b/content/viet-tat.json
    +  },
    +  {
    +    "id": "gdtx",
    +    "short": "GDTX",
    +    "full": "giáo dục thường xuyên""
  `);
});

test('the site gets another line under its name, and another number', async () => {
  const { page } = editor;
  await openList(page, /^Trang /);
  await type(page, 'tagline', 'Đơn vị bịa ra để thử, gọn hơn.');
  await type(page, 'publisher.phone', '024 0000 0001');
  expect(await saved()).toMatchInlineSnapshot(`
    "+++ b/content/site.json
    -  "tagline": "Đơn vị bịa ra để thử: phong trào thi đua 2026–2030 của xã Mây Vàng, một xã không có thật.",
    +  "tagline": "Đơn vị bịa ra để thử, gọn hơn.",
    -    "phone": "024 0000 0000",
    +    "phone": "024 0000 0001","
  `);
});

test('a movement is led by the body that was added', async () => {
  const { page } = editor;
  await openRecord(page, 'Phong trào', 'Cán bộ gần dân');
  await choose(page, 'ledBy', 'Tổ công nghệ xã Mây Vàng');
  expect(await saved()).toMatchInlineSnapshot(`
    "+++ b/content/phong-trao/can-bo-gan-dan.md
    +ledBy:
    +  - to-cong-nghe-xa"
  `);
});

test('after all that the check finds nothing, and nothing was complained of', () => {
  expect(checkContent(editor.clone.folder, FIXTURE_TODAY).problems).toEqual([]);
  expect(editor.complaints).toEqual([]);
});
