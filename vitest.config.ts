import { defineConfig } from 'vitest/config';

/** Files share their worker's modules, so that each is loaded, and the site parsed, once a worker. */
const node = { environment: 'node', isolate: false } as const;
/** Time enough on a busy machine: no test asserts how long anything takes. */
const overBuilt = { ...node, testTimeout: 480_000, hookTimeout: 480_000 };

const support = (name: string) => `./tests/support/${name}.ts`;
const overSite = (name: string, setup: string, ...folders: string[]) => ({
  test: {
    ...overBuilt,
    name,
    include: folders.map((folder) => `tests/${folder}/*.test.ts`),
    globalSetup: [support('browserSetup'), setup],
  },
});

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          // Ends what hangs; a busy machine alone fails nothing.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      // What is to hold of any content, over the real one; and the same with all the rest over a frozen one.
      overSite('live', support('liveSetup'), 'relations'),
      overSite('site', support('fixtureSetup'), 'site', 'relations'),
      overSite('generated', './tests/generated/setup.ts', 'generated'),
      { test: { ...overBuilt, name: 'project', include: ['tests/project/*.test.ts'] } },
      { test: { ...overBuilt, name: 'edits', include: ['tests/edits/*.test.ts'] } },
      {
        test: {
          ...overBuilt,
          name: 'surroundings',
          include: ['tests/surroundings/*.test.ts'],
          globalSetup: support('browserSetup'),
        },
      },
      // In engines near the floor that is promised, which have a package of their own.
      overSite('oldEngines', support('fixtureSetup'), 'oldEngines'),
      overSite('nginx', support('liveSetup'), 'nginx'),
      // The real site's workbooks and documents, opened in LibreOffice.
      {
        test: {
          ...overBuilt,
          name: 'office',
          include: ['tests/office/*.test.ts'],
          globalSetup: support('liveSetup'),
        },
      },
    ],
  },
});
