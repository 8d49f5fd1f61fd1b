import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    'encoder/builtin-worker': 'src/encoder/builtin-worker.ts',
    'scorers/promptfoo-worker': 'src/scorers/promptfoo/worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  dts: { entry: 'src/index.ts' },
  clean: true,
});
