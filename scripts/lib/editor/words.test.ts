import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withWords } from './words.ts';

type Words = { [key: string]: string | Words };

const localeOf = (name: string) =>
  readFileSync(`node_modules/@sveltia/cms/locales/${name}.json`, 'utf8');

const flat = (words: Words, at = ''): [key: string, word: string][] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' ? [[at + key, word] as [string, string]] : flat(word, `${at}${key}.`),
  );

const english = flat(JSON.parse(localeOf('en-US')) as Words);
const vietnamese = new Map(flat(JSON.parse(withWords(localeOf('vi'))) as Words));

/** Said to those who write a configuration, or keep files in a cloud: no clerk of ours. */
const NOT_MET = /^(?:config|cloud_storage)\./;

test('every word of the package that a clerk may meet is there in Vietnamese', () => {
  const missing = english.filter(([key]) => !NOT_MET.test(key) && !vietnamese.has(key));
  expect(missing).toEqual([]);
});

test('what a word leaves open, its Vietnamese leaves open, too, but for the language of a text', () => {
  const open = (word: string) => [...new Set(word.match(/\$(?!count\b|locale\b)\w+/g))].toSorted();
  const lost = english.filter(([key, word]) => {
    const ours = vietnamese.get(key);
    return ours !== undefined && open(ours).join() !== open(word).join();
  });
  expect(lost).toEqual([]);
});
