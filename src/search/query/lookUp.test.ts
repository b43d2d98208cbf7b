import { expect, test } from 'vitest';
import { reading } from '../../testing/search.ts';
import { sharesOf, tellingWords } from './lookUp.ts';
import { encodeNumbers, encodeVocabulary, Vocabulary } from './vocabulary.ts';

/** More than the few documents that make no word common. */
const texts = [
  ...Array.from({ length: 31 }, () => 'xã làm muối'),
  'xã nuôi lươn 35 con',
  'xã trồng sen',
];
const vocabulary = new Vocabulary(encodeVocabulary(texts), texts.length, encodeNumbers(texts));
const words = (query: string) => tellingWords(reading(query), vocabulary).map(({ word }) => word);

test('words of many documents, and those that none has, are not looked up; numbers of the texts are', () => {
  expect(words('xã nuôi lươn zzz 35 36')).toEqual(['nuoi', 'luon', '35']);
});

test('a word that is said twice is looked up once', () => {
  expect(words('lươn lươn lươn sen')).toEqual(['luon', 'sen']);
});

test('a document that holds more of the words has the greater share; what its title shows is not beyond it', () => {
  const query = reading('nuôi lươn');
  const found = tellingWords(query, vocabulary).map((it) => ({
    ...it,
    rows: it.word === 'luon' ? [0, 3] : [0],
    shown: new Set([3]),
  }));
  expect(sharesOf(query, found)).toEqual([
    { row: 0, share: 1, beyond: 1 },
    { row: 3, share: 0.5, beyond: 0 },
  ]);
});

test('the document with a number of the query is more likely meant than one with its other words', () => {
  const query = reading('xã nuôi lươn 135');
  const shown = new Set<number>();
  const found = sharesOf(query, [
    { word: 'luon', weight: 3, rows: [0], shown },
    { word: '135', weight: 3, rows: [1], shown },
  ]);
  const [words, number] = found.map(({ beyond }) => beyond);
  expect(number).toBeGreaterThan(words ?? 0);
});
