import { expect, test } from 'vitest';
import type { SearchDocument } from '../query/document.ts';
import { abbreviationExpander } from './expand.ts';

const GLOSSARY = [
  { short: 'NTM', full: 'nông thôn mới' },
  { short: 'HTX', full: 'hợp tác xã' },
];

function expanded(over: Partial<SearchDocument>): SearchDocument {
  return abbreviationExpander(GLOSSARY)({
    path: '/',
    kind: 'trang',
    title: '',
    names: [],
    context: [],
    summary: '',
    facets: {},
    sections: [],
    ...over,
  });
}

test('the first use in a text is followed by its full form', () => {
  const { sections } = expanded({ sections: [{ text: 'Xã NTM: NTM là gì; HTX.' }] });
  expect(sections[0]?.text).toBe('Xã NTM (nông thôn mới): NTM là gì; HTX (hợp tác xã).');
});

test('a text that explains it itself stays', () => {
  const text = 'Chương trình nông thôn mới (NTM) và NTM.';
  expect(expanded({ sections: [{ text }] }).sections[0]?.text).toBe(text);
});

test('a title stays as it is, its full form is one more name', () => {
  const { title, names } = expanded({ title: 'Huyện NTM nâng cao' });
  expect(title).toBe('Huyện NTM nâng cao');
  expect(names).toEqual(['Huyện NTM (nông thôn mới) nâng cao']);
});

test('a full form that its text says is no further name', () => {
  const sections = [{ text: 'Nuôi cá của HTX Thử.' }];
  expect(expanded({ title: 'HTX Thử', sections }).names).toEqual([]);
});

test('a full form that is among its names is not said again', () => {
  expect(expanded({ title: 'HTX Thử', names: ['hợp tác xã Thử'] }).names).toEqual([
    'hợp tác xã Thử',
  ]);
});

test('letters within a word are no abbreviation', () => {
  expect(expanded({ context: ['NTMX', 'xNTM'] }).context).toEqual(['NTMX', 'xNTM']);
});
