import { expect, test } from 'vitest';
import { fileOfEach, gather } from './neighbours.ts';

const document = (words: string, size = 10) => ({ words: words.split(' '), size });

test('documents that say alike share a file, each file in their own order', () => {
  const documents = ['nuoi luon', 'trong sen', 'ban luon', 'hoa sen'].map((it) => document(it));
  expect(gather(documents, 20)).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test('what is like nothing fills up the files; what is too large has one of its own', () => {
  expect(gather([document('a'), document('b', 50), document('c')], 20)).toEqual([[0, 2], [1]]);
});

test('of thousands of documents neighbours share files', () => {
  const documents = Array.from({ length: 2001 }, (_, i) => document(i % 2 ? 'sen' : 'luon'));
  expect(gather(documents, 20)[0]).toEqual([0, 1]);
});

test('each document knows its file', () => {
  expect(fileOfEach([[0, 2], [1]])).toEqual([0, 1, 0]);
});
