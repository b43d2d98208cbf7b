import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../reading/project/disk.ts';
import type { TextFile } from '../../reading/files.ts';
import type { JsonObject } from '../json.ts';
import { readForm } from '../format.ts';
import { referenceFile, referencesOf } from '../references.ts';
import { pastedFigures } from './pasted.ts';
import { previewed } from './record.ts';

let files: TextFile[];
let references: TextFile[];
beforeAll(() => {
  ({ files } = readContent(process.cwd()));
  references = referencesOf(files).map(referenceFile);
});

const isStory = ({ kind, text }: TextFile) =>
  kind === 'exemplars' && !text.includes('\nwithdrawn:');
const formOf = (of: (file: TextFile) => boolean) => {
  const file = files.find(of);
  if (!file) throw new Error('no such file');
  return readForm(file.kind, file.text);
};
const withFigures = () =>
  formOf(({ kind, text }) => kind === 'indicators' && text.includes('"unit": "tỷ đồng"'));

test('a new story is drawn before it has a name', () => {
  const { _source, ...form } = formOf(isStory);
  expect(_source).toBeTruthy();
  const drawn = previewed('exemplars', form, '', references);
  expect(drawn?.kind === 'exemplars' && drawn.record.headline).toBe(form['headline']);
});

test('a story is drawn with a photo that was chosen just now', () => {
  const file = 'blob:https://trang.example/3f6a-42';
  const photo = {
    file,
    alt: 'Con đường thôn mới mở',
    credit: 'Người chụp',
    licence: 'người chụp đồng ý',
  };
  const form = formOf((it) => isStory(it) && !it.text.includes('\nentry: true'));
  const drawn = previewed('exemplars', { ...form, photo }, '2023-viec', references);
  expect(drawn?.kind === 'exemplars' && drawn.record.photo?.file).toBe('2023-viec.webp');
});

test('a story that lacks what its page needs is not drawn', () => {
  const form = { ...formOf(isStory), date: 'hôm qua' };
  expect(previewed('exemplars', form, 'x', references) === undefined).toBe(true);
});

test('pasted figures are shown at once, and the page stays as it was until they are complete', () => {
  const form = withFigures();
  const pasted = { block: 'Năm\t2098\t2099\nThu\tkhá\t662,5' };
  const shown = pastedFigures({ ...form, pasted }).text;
  expect(shown).toContain('662,5');
  expect(shown).toContain('Chưa đọc được: năm 2098');
  const figures = (of: JsonObject) => {
    const drawn = previewed('indicators', of, 'x', references);
    return drawn?.kind === 'indicators' && drawn.record.observations.length;
  };
  expect(figures(form)).toBeGreaterThan(0);
  expect(figures({ ...form, pasted })).toBe(figures(form));
});
