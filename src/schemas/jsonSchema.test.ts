import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { input } from '../testing/fixtures.ts';
import { editorFiles, jsonSchemaOf } from './jsonSchema.ts';
import { RECORD_KINDS, type KindName } from './kinds.ts';

type Part = Record<string, unknown> & { properties: Record<string, Part>; items: Part };
const exemplar = jsonSchemaOf('exemplars') as Part;
const accepts = (kind: KindName, data: unknown) =>
  z.fromJSONSchema(jsonSchemaOf(kind)).safeParse(data).success;

test('npm run schemas has been run since the record schemas changed', () => {
  const written = editorFiles();
  for (const [file, text] of written)
    expect(existsSync(file) && readFileSync(file, 'utf8'), file).toBe(text);
  for (const name of readdirSync('schemas')) expect(written.has(`schemas/${name}`), name).toBe(true);
});

describe('what an editor reads at a key', () => {
  test('is its label and hint, with an example', () => {
    const { headline, date, sources } = exemplar.properties;
    expect(headline?.['description']).toBe('Việc làm: nói việc, không nói người');
    expect(date?.['description']).toBe('Thời gian: lúc xảy ra việc, xem trong nguồn (ví dụ: 2023-04-19)',);
    expect(sources?.items.properties['publisher']?.['description']).toBe(
      'Cơ quan đăng: tên báo hoặc trang đã đăng',
    );
  });

  test('is what each code of a closed list means', () => {
    const kind = exemplar.properties['kind'];
    const at = (kind?.['enum'] as string[]).indexOf('tap-the');
    expect((kind?.['enumDescriptions'] as string[])[at]).toBe('tập thể');
  });
});

describe('what an editor underlines', () => {
  test.each(Object.keys(RECORD_KINDS) as KindName[])('is nothing in good %s', (kind) => {
    const list = RECORD_KINDS[kind].store === 'list';
    expect(accepts(kind, list ? [input(kind)] : input(kind))).toBe(true);
  });

  test.each([
    ['a key that is misspelt', { headlines: 'Cứu người' }],
    ['a code that is not of the list', { kind: 'nhom' }],
    ['a required key that is missing', { headline: undefined }],
  ])('is %s', (_what, flaw) => {
    const data = JSON.parse(JSON.stringify({ ...input('exemplars'), ...flaw }));
    expect(accepts('exemplars', data)).toBe(false);
  });

  test('is not a year that stands bare', () => {
    expect(accepts('exemplars', { ...input('exemplars'), date: 2023 })).toBe(true);
  });
});
