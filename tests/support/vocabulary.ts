/** The vocabulary of schema.org as data, read from the type declarations that `schema-dts` generates from it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DECLARATIONS = join(
  dirname(createRequire(import.meta.url).resolve('schema-dts/package.json')),
  'dist/schema.d.ts',
);

interface Declared {
  parents: string[];
  properties: string[];
}

function readDeclarations(): Map<string, Declared> {
  const text = readFileSync(DECLARATIONS, 'utf8');
  const found = new Map<string, Declared>();
  for (const [, name = '', heritage = '', body = ''] of text.matchAll(
    /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n(.*?)^\}/gms,
  ))
    found.set(name, {
      parents: heritage.split(',').map((it) => it.trim()),
      properties: [...body.matchAll(/^ {4}"([^"]+)"\??:/gm)].map(([, property]) => property ?? ''),
    });
  return found;
}

const declarations = readDeclarations();

function propertiesOf(name: string): string[] {
  const { parents, properties } = declarations.get(name) ?? { parents: [], properties: [] };
  return [...properties, ...parents.flatMap(propertiesOf)];
}

/** The properties that schema.org gives a type, its own and inherited; `undefined` for a type it does not have. */
export function vocabulary(type: string): Set<string> | undefined {
  return declarations.has(`${type}Leaf`) ? new Set(propertiesOf(`${type}Leaf`)) : undefined;
}
