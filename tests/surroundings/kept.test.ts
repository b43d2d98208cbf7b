/** What a build keeps for the next: after any change it makes what a build from nothing makes. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_CONTENT, FIXTURE_TODAY, onDay } from '../support/fixture.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

const STORY = 'content/guong-dien-hinh/2026/2026-hien-dat-mo-duong-thon.md';
const WITHDRAWN = 'content/guong-dien-hinh/2027/2027-don-rac-ven-suoi-moi-chu-nhat';
const PLACES = 'content/dia-phuong.json';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject(FIXTURE_CONTENT);
});
afterAll(() => copy.remove());

/** Every file of a built site by what it holds. */
function built(...options: string[]): Record<string, string> {
  const { status, output } = copy.run(['scripts/build.ts', ...options], {
    env: onDay(FIXTURE_TODAY),
  });
  expect(status, output).toBe(0);
  const dist = join(copy.folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath, it.name))
      .sort()
      .map((file) => [
        file.slice(dist.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

function change(file: string, from: string | RegExp, to: string): void {
  const before = copy.read(file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  copy.write(file, after);
}

/** Damages every file of a folder in its middle. */
function damage(folder: string): void {
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    bytes.fill(0, bytes.length >> 2, (bytes.length >> 2) + 200);
    writeFileSync(join(folder, name), bytes);
  }
}

const CHANGES: Record<string, () => void> = {
  'a story is told otherwise': () =>
    change(STORY, /\n---\n/, '\n---\n\nMột câu thêm vào để thử.\n'),
  'a place has another name': () => {
    const list = JSON.parse(copy.read(PLACES)) as { id: string; name: string }[];
    const place = list.find(({ id }) => id === 'doi-sim');
    expect(place).toBeDefined();
    if (place) place.name = 'Đồi Sim Tím';
    copy.write(PLACES, JSON.stringify(list, undefined, 2));
  },
  'a story is withdrawn': () => {
    copy.write(
      `${WITHDRAWN}.md`,
      "---\nwithdrawn:\n  date: '2031-02-24'\n  reason: theo-yeu-cau\n---\n",
    );
    rmSync(join(copy.folder, `${WITHDRAWN}.png`));
  },
  'a story is new': () =>
    copy.write(
      STORY.replace('2026/2026-hien-dat', '2025/2025-lai-hien-dat'),
      copy
        .read(STORY)
        .replace(/^headline: .*$/m, 'headline: Mở thêm đường ra đồng')
        .replace(/^date: .*$/m, "date: '2025'"),
    ),
  'the site says otherwise what it is': () =>
    change('content/site.json', /"tagline": "/, '"tagline": "Bản thử: '),
  'what was kept is damaged': () => damage(join(copy.folder, '.cache/kept')),
};

test('a build after each of six changes makes, to the last byte, what one from nothing makes', () => {
  let last = built();
  for (const [what, make] of Object.entries(CHANGES)) {
    make();
    const again = built();
    if (what !== 'what was kept is damaged') expect(again, what).not.toEqual(last);
    expect(built('--clean'), what).toEqual(again);
    last = again;
  }
}, 900_000);
