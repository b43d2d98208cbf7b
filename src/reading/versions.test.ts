import { expect, test } from 'vitest';
import { parseFile } from './parse.ts';
import { versionReader } from './versions.ts';

const FILE = 'content/guong-dien-hinh/2023/2023-viec.md';
const HEADS = [
  "headline: Việc\ndate: '2023-04-19'\npeople:\n  - given: Huệ\n  - given: Lan\n",
  "headline: Việc # lời chú\ndate: '2023-04'\npeople:\n  - given: Huệ\n",
  "# lời chú\nheadline: Việc\nsummary: >-\n  Hai\n  dòng\ndate: '2023-04-19'\n",
  '{ headline: Việc, date: 2023 }\n',
  '- một\n- hai\n',
  'headline: Việc\nheadline: Hai\n',
  'headline: "mở\n',
  'headline: "mở\nrồi đóng"\n',
];

test.for([true, false])('a version is read as the file would be (parsed before: %s)', (before) => {
  const read = versionReader();
  for (const head of HEADS) {
    const text = `---\n${head}---\n\nBài.\n`;
    const parsed = parseFile(before ? FILE : 'khac.md', text);
    const whole = 'data' in parsed ? { data: parsed.data, body: parsed.body } : undefined;
    const version = read(FILE, text);
    expect(version && { data: version.data, body: version.body }).toEqual(whole);
  }
});
