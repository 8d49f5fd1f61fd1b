import { readFileSync, writeFileSync } from 'node:fs';

/**
 * promptfoo's own evaluation of a config, by its library: its command line needs a native SQLite, which is one of the
 * optional packages. Writes `[{ description, success }]`.
 */
const [config = '', out = ''] = process.argv.slice(2);
// By a name that types need not find: the package is there only when these tests are asked for.
const promptfoo: string = 'promptfoo';
const { evaluate } = (await import(promptfoo)) as unknown as {
  evaluate(
    suite: object,
    options: object,
  ): Promise<{
    toEvaluateSummary?(): Promise<Summary>;
    results?: Summary['results'];
  }>;
};

interface Summary {
  results: { success: boolean; error?: string | null; testCase: { description: string } }[];
}

const done = await evaluate(
  { ...JSON.parse(readFileSync(config, 'utf8')), writeLatestResults: false },
  { cache: false, maxConcurrency: 4 },
);
const results = Array.isArray(done.results) ? done.results : (await done.toEvaluateSummary!()).results;
writeFileSync(
  out,
  JSON.stringify(results.map(({ testCase, success }) => ({ description: testCase.description, success }))),
);
process.exit(0);
