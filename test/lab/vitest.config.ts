import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: path.join(import.meta.dirname, '../..'),
    include: ['test/lab/*.lab.ts'],
    globalSetup: ['test/lab/global-setup.ts'],
    fileParallelism: false,
    isolate: false,
    // Most of a scenario is waiting: for an election, for a check.
    maxConcurrency: 3,
    testTimeout: 180_000,
    reporters: ['default', './test/support/closing-line.ts'],
  },
});
