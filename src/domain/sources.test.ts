import { expect, test } from 'vitest';
import { isLinkable } from './sources.ts';

test.for([
  'https://example.org/bai',
  'http://bao.example.org:8080/',
  'https://1.2.3.4.example.org/',
])('%s may be linked', (url) => {
  expect(isLinkable(url)).toBe(true);
});

test.for([
  'http://192.0.2.7/bai',
  'http://192.0.2.7:8080/bai',
  'https://192.0.2.7',
  'http://3221225991/bai',
  'http://[2001:db8::1]/bai',
  'https://[2001:db8::1]:8443/',
  'http://[::ffff:192.0.2.7]/',
])('%s may not: it is a bare IP address', (url) => {
  expect(isLinkable(url)).toBe(false);
});

test('nothing to link is not linkable', () => {
  expect(isLinkable(undefined)).toBe(false);
});
