import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/generated/**', 'src/bin.ts'] },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/support/build.ts'],
          // Against tests without an end: none waits so long, on however busy a machine.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // Scenarios in one virtual machine, after all that would make its clock stand still.
      {
        test: {
          name: 'lab',
          include: ['test/lab/*.lab.ts'],
          globalSetup: ['test/lab/global-setup.ts'],
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 1 },
          // Most of a scenario is waiting: for an election, for a check.
          maxConcurrency: 5,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Emulated time stands still now and then; what fails twice has failed.
          retry: 1,
        },
      },
    ],
  },
});
