import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 60_000,
    reporters: ['default', './test/support/closing-line.ts'],
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/generated/**', 'src/bin.ts'] },
  },
});
