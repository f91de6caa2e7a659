import { defineConfig } from 'vitest/config';

/**
 * Two projects: what runs on values alone, and what needs a finished site, which is built once for all of it.
 */
export default defineConfig({
  test: {
    // Left alone it keeps one core back, half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,property,golden,hostile}/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{sites,browser}/**/*.test.ts'],
          globalSetup: ['tests/build-sites.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
