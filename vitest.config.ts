import { defineConfig } from 'vitest/config';

/** Files share their worker's modules, so that each is loaded, and the site parsed, once a worker. */
const node = { environment: 'node', isolate: false } as const;
/** Time enough on a busy machine: no test asserts how long anything takes. */
const overBuilt = { ...node, testTimeout: 240_000, hookTimeout: 300_000 };

const browser = './tests/browserSetup.ts';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { ...node, name: 'unit', include: ['src/**/*.test.ts'] } },
      {
        test: {
          ...overBuilt,
          name: 'site',
          include: ['tests/*.test.ts'],
          globalSetup: [browser, './tests/setup.ts'],
        },
      },
      {
        test: {
          ...overBuilt,
          name: 'generated',
          include: ['tests/generated/*.test.ts'],
          globalSetup: [browser, './tests/generated/setup.ts'],
        },
      },
      {
        test: {
          ...overBuilt,
          name: 'surroundings',
          include: ['tests/surroundings/*.test.ts'],
          globalSetup: browser,
        },
      },
      {
        test: {
          ...overBuilt,
          name: 'nginx',
          include: ['tests/nginx/*.test.ts'],
          globalSetup: browser,
        },
      },
    ],
  },
});
