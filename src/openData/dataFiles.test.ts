import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { only } from '../testing/fixtures.ts';
import { BARE_ADDRESS, richCatalog } from '../testing/openData.ts';
import { dataFiles } from './dataFiles.ts';
import { explainedTitle } from './table.ts';
import { tablesOf } from './tables.ts';

interface DataPackage {
  created: string;
  resources: {
    path: string;
    dialect: { delimiter: string };
    schema: { fields: { name: string }[] };
  }[];
}

const catalog = richCatalog();
const tables = tablesOf(catalog);
const files = dataFiles(catalog);
const [archive, ...others] = files;
const textOf = (name: string) => strFromU8(only(files.filter((it) => it.name === name)).content);
const headerOf = (name: string) => textOf(name).slice(0, textOf(name).indexOf('\r\n'));
const csvNames = tables.map(({ name }) => `${name}.csv`);
const { created, resources } = JSON.parse(textOf('datapackage.json')) as DataPackage;

describe('the files', () => {
  test('are an archive, its description, and each table and record kind', () => {
    const names = files.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['trang-thu.zip', 'datapackage.json']);
    expect(names.slice(2).toSorted()).toEqual(
      [
        ...csvNames,
        'chi-tieu.json',
        'danh-hieu.json',
        'dia-phuong.json',
        'guong-dien-hinh.json',
        'phong-trao.json',
      ].toSorted(),
    );
    for (const { label, description } of files)
      for (const words of [label, description]) expect(words).toMatch(/\p{L}/u);
  });

  test('are the same on a second call', () => {
    expect(dataFiles(richCatalog())).toEqual(files);
  });

  test.for(others.map(({ name }) => name).filter((name) => name !== 'danh-hieu.json'))(
    '%s holds no address that may not be linked',
    (name) => {
      expect(textOf(name)).not.toMatch(BARE_ADDRESS);
    },
  );

  test('danh-hieu.json holds no address that may not be linked', () => {
    expect(textOf('danh-hieu.json')).not.toMatch(BARE_ADDRESS);
  });

  test.for([
    ['chi-tieu', [...catalog.targets, ...catalog.context]],
    ['guong-dien-hinh', catalog.exemplars],
    ['phong-trao', catalog.movements],
    ['dia-phuong', catalog.places],
    ['danh-hieu', catalog.awards],
  ] as const)('%s.json lists every record by its id', ([name, records]) => {
    const listed = JSON.parse(textOf(`${name}.json`)) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });
});

describe('the CSV files', () => {
  test.for(csvNames)('%s: for programs, without a byte order mark', (name) => {
    const [first] = only(files.filter((it) => it.name === name)).content;
    expect(String.fromCharCode(first ?? 0)).toMatch(/[a-z]/);
    expect(headerOf(name)).toMatch(/^[a-z_]+(?:,[a-z_]+)*$/);
    expect(textOf(name).endsWith('\r\n')).toBe(true);
  });

  test('write numbers with a point, and text that would run as text', () => {
    expect(textOf('so-lieu.csv')).toContain(',2024,96.5,');
    expect(textOf('so-lieu.csv')).toContain(`"'=ghi; chú, ""thử"""\r\n`);
  });
});

describe('datapackage.json', () => {
  test('lists every CSV file for programs', () => {
    expect(resources.map(({ path }) => path)).toEqual(csvNames);
  });

  test.for(resources)('$path: its fields are the columns of the file, in order', (resource) => {
    const { path, schema, dialect } = resource;
    expect(schema.fields.map(({ name }) => name)).toEqual(headerOf(path).split(dialect.delimiter));
    const { columns } = only(tables.filter(({ name }) => `${name}.csv` === path));
    expect(schema.fields).toEqual(
      columns.map((column) => ({
        name: column.name,
        title: explainedTitle(column),
        type: column.type,
        constraints: { required: column.required },
      })),
    );
  });

  test('is dated by the data, not by the clock', () => {
    expect(created).toBe('2025-12-31T00:00:00Z');
  });
});

describe('the archive', () => {
  test('contains every other file, byte for byte', () => {
    const packed = unzipSync(archive!.content);
    expect(Object.keys(packed).toSorted()).toEqual(others.map(({ name }) => name).toSorted());
    for (const { name, content } of others)
      expect(Buffer.compare(packed[name]!, content), name).toBe(0);
  });

  test('is byte-identical on a second call, years later', () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    const [again] = dataFiles(richCatalog());
    vi.useRealTimers();
    expect(Buffer.compare(again!.content, archive!.content)).toBe(0);
  });
});
