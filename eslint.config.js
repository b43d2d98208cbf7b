import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src/`, from the ground up: a room stands on those before it, and on none of its own row. */
const FLOORS = [
  ['domain'],
  ['schemas', 'hosting'],
  ['problems'],
  ['reading'],
  ['catalog'],
  ['views'],
  ['openData'],
  ['charts'],
  ['checks', 'sharing', 'search', 'photos', 'enhancements', 'office'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['editor'],
];

/** For each room, the rooms that it may not import from. */
const ROOM_ZONES = FLOORS.slice(0, -1).flatMap((row, floor) =>
  row.map((room) => ({
    target: `./src/${room}`,
    from: FLOORS.slice(floor)
      .flat()
      .filter((it) => it !== room)
      .map((it) => `./src/${it}`),
    message: 'A room of src/ stands on the rooms below it alone: see FLOORS in eslint.config.js.',
  })),
);

/** Inside the search: what reads queries is pure; the page's script and the index stand on it and not on each other. */
const SEARCH_ZONES = [
  { target: './src/search/query', from: ['client', 'index', 'documents'] },
  { target: './src/search/client', from: ['index', 'documents'] },
  { target: './src/search/documents', from: ['client', 'index'] },
  { target: './src/search/index', from: ['client'] },
].map(({ target, from }) => ({
  target,
  from: from.map((it) => `./src/search/${it}`),
  message: 'query <- client; query <- documents <- index.',
}));

export default defineConfig(
  globalIgnores(['dist', 'xem-truoc', '.staging', '.astro', '**/.cache']),
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  // `const { left, out, ...rest }` is how keys are left out.
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] } },
  { languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/testing/**', '**/*.test.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...ROOM_ZONES, ...SEARCH_ZONES] }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  {
    // The check runs in a browser, too: what reads the disk, git or the machine is handed in.
    files: ['src/{domain,schemas,problems,catalog,checks}/**/*.ts', 'src/reading/*.ts'],
    ignores: [
      '**/*.test.ts',
      // The project on this machine, and the report for GitLab, which wants a hash.
      'src/catalog/read.ts',
      'src/checks/index.ts',
      'src/checks/report.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '**/reading/project/*'],
              message: 'What reads the disk, git or the machine is handed in.',
            },
          ],
        },
      ],
    },
  },
);
