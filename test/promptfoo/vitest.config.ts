import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/promptfoo/*.promptfoo.ts'],
    testTimeout: 120_000,
    pool: 'forks',
    reporters: ['default', './test/summary-reporter.ts'],
    env: { NO_COLOR: '1' },
  },
});
