import { expect, test } from 'vitest';
import type { TextFile } from '../reading/files.ts';
import { recordsOf } from '../reading/load.ts';
import { input, observation, source } from '../testing/fixtures.ts';
import { yamlOf } from './editYaml.ts';
import type { Json } from './json.ts';
import { referenceFile, referencesOf } from './references.ts';

/** A story with a long text and many sources. */
function story(index: number): TextFile {
  const id = `2023-viec-tot-cua-mot-tap-the-o-noi-thu-${index}`;
  const headline = `Việc tốt của một tập thể ở nơi thử, mỗi lần một khác ${index}`;
  const sources = Array.from({ length: 10 }, () => source());
  const head = yamlOf(input('exemplars', { headline, sources }) as unknown as Json);
  const text = `---\n${head}\n---\n\n${'Một đoạn văn kể việc đã làm. '.repeat(100)}\n`;
  return { file: `content/guong-dien-hinh/2023/${id}.md`, kind: 'exemplars', text };
}

test('a story is known by what a list says of it, so that many of them stay a small file', () => {
  const stories = Array.from({ length: 20 }, (_, index) => story(index));
  const bytes = Buffer.byteLength(JSON.stringify(referencesOf(stories)));
  expect(bytes / stories.length).toBeLessThan(500);
});

test('what was left out has a stand-in of the right shape where it is read', () => {
  const indicator = input('indicators', { observations: [observation({ note: 'Ghi chú thử' })] });
  const figures: TextFile = {
    file: 'content/chi-tieu/thu.json',
    kind: 'indicators',
    text: JSON.stringify(indicator),
  };
  const references = referencesOf([story(1), figures]);
  expect(JSON.stringify(references)).not.toMatch(/Báo Thử|Ghi chú thử/);
  const read = { photos: [], problems: [], unusable: [] };
  const { records, problems } = recordsOf({ ...read, files: references.map(referenceFile) });
  expect(problems).toEqual([]);
  expect(records.exemplars).toHaveLength(1);
  expect(records.indicators[0]?.data.observations).toMatchObject([{ value: 96 }]);
});
