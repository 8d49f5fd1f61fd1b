import type { TestProject } from '../support/project.ts';

/** A package of the name and shape of promptfoo, whose assertions do what their type says. */
const CODE = `
const fs = require('node:fs');
exports.assertions = {
  async runAssertions({ providerResponse, test, provider, prompt }) {
    const [assertion] = test.assert;
    fs.appendFileSync(process.cwd() + '/.pawl/asked.jsonl', JSON.stringify({ pid: process.pid, assertion, output: providerResponse.output, vars: test.vars, tools: provider.config.tools, prompt, env: process.env }) + '\\n');
    console.log('{"pass": true, "score": 1} is printed, and is no reply');
    console.error('a warning with a secret place');
    const { type, value } = assertion;
    if (type === 'levenshtein') return { pass: providerResponse.output === value, score: 0.4, reason: 'far from it' };
    if (type === 'contains-xml') process.exit(7);
    if (type === 'is-xml') await new Promise((resolve) => setTimeout(resolve, 60_000));
    if (type === 'meteor') throw new Error('natural is not installed');
    if (type === 'llm-rubric') return { pass: false, score: 0, reason: 'grader', metadata: { graderError: true } };
    return { pass: true, score: 1, reason: '' };
  },
};
`;

export async function installFake(project: TestProject): Promise<void> {
  await project.write({
    'node_modules/promptfoo/package.json': '{ "name": "promptfoo", "version": "9.9.9", "main": "index.js" }',
    'node_modules/promptfoo/index.js': CODE,
    '.gitignore': '.pawl/\nreports/\nnode_modules/\n',
  });
}
