import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Kept } from './kept.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  file = join(folder, 'results');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a build gets for each key, and which keys it had to work out. */
function build(keys: readonly string[], version = '1') {
  const kept = new Kept(file, version);
  const made: string[] = [];
  const got = keys.map((key) =>
    Buffer.from(
      kept.take(key, () => {
        made.push(key);
        return Buffer.from(`result of ${key}`);
      }),
    ).toString(),
  );
  kept.save();
  return { got, made };
}

test('a result of the build before is not made again', () => {
  expect(build(['a', 'b', 'a'])).toEqual({
    got: ['result of a', 'result of b', 'result of a'],
    made: ['a', 'b'],
  });
  expect(build(['b', 'c', 'a'])).toEqual({
    got: ['result of b', 'result of c', 'result of a'],
    made: ['c'],
  });
});

test('what a build does not ask for is gone after it', () => {
  build(['a', 'b', 'c']);
  const { size } = statSync(file);
  build(['a']);
  expect(statSync(file).size).toBeLessThan(size);
  expect(readFileSync(file, 'utf8')).not.toContain('result of b');
  expect(build(['b']).made).toEqual(['b']);
});

test('another version knows nothing', () => {
  build(['a']);
  expect(build(['a'], '2').made).toEqual(['a']);
});

test('a damaged entry is made again, and the rest is used', () => {
  build(['a', 'b']);
  const bytes = readFileSync(file);
  bytes.write('RESULT', bytes.indexOf('result of a'));
  writeFileSync(file, bytes);
  expect(build(['a', 'b'])).toEqual({ got: ['result of a', 'result of b'], made: ['a'] });
});

test.each([
  ['empty', () => ''],
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['something else', () => 'x'.repeat(500)],
])('a file that is %s is as good as none', (_, damage) => {
  build(['a', 'b']);
  writeFileSync(file, damage(readFileSync(file, 'latin1')), 'latin1');
  expect(build(['a']).got).toEqual(['result of a']);
});

test('a build that stops leaves what was kept', () => {
  build(['a']);
  new Kept(file, '1').take('b', () => Buffer.from('half'));
  expect(build(['a']).made).toEqual([]);
});
