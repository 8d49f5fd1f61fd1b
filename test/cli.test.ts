import { readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_NAMES, schemaText } from '../src/cli/schemas.ts';
import { configSchema, encoderSchema, gateSchema, modelSchema } from '../src/core/config.ts';
import { VERSION } from '../src/core/version.ts';
import { createProject } from './support/project.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the command line', () => {
  test('tells its version, its help, and what was meant', async () => {
    await using project = await createProject();
    expect((await project.pawl(['--version'])).stdout.trim()).toBe(JSON.parse(read('package.json')).version);
    expect(VERSION).toBe(JSON.parse(read('package.json')).version);
    const help = await project.pawl(['--help']);
    expect(help.code).toBe(0);
    for (const name of ['demo', 'run', 'gate', 'report', 'case', 'schema']) {
      expect(help.stdout).toContain(name);
      const own = await project.pawl([name, '--help']);
      expect(own.code).toBe(0);
      expect(own.stdout).toContain('Example:');
    }
    expect(await project.pawl(['gat'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "gate"?'),
    });
    expect(await project.pawl(['gate', '--profil', 'quick'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--profile'),
    });
    expect(await project.pawl(['gate', '--max-calls', '0'])).toMatchObject({ code: 2 });
    expect(await project.pawl(['toString'])).toMatchObject({ code: 2 });
  });

  test('without a config it says how to start', async () => {
    await using project = await createProject();
    const result = await project.pawl(['gate']);
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('pawl demo') });
  });

  test('every problem of a config is told at once, with its place', async () => {
    await using project = await createProject({
      'pawl.config.yaml':
        'models:\n  - { id: a, provider: opnai }\n  - { id: b, provider: openai, baseUrl: "http://x" }\ngate: { profile: fast, delta: 2 }\nstor: x\n',
    });
    const { code, stderr } = await project.pawl(['gate']);
    expect(code).toBe(2);
    expect(stderr).toContain('pawl.config.yaml has 5 problems:');
    expect(stderr).toMatch(/pawl\.config\.yaml:2:\d+: models\[0\]\.provider: .*Did you mean "openai"\?/);
    expect(stderr).toMatch(
      /pawl\.config\.yaml:3:\d+: models\[1\]\.baseUrl is not a known key\. Did you mean "baseURL"\?/,
    );
    expect(stderr).toMatch(/:4:\d+: gate\.profile/);
    expect(stderr).toMatch(/:4:\d+: gate\.delta/);
    expect(stderr).toMatch(/:5:1: stor is not a known key\. Did you mean "store"\?/);
  });

  test('a config in TypeScript resolves pawl to the running package, and its errors are told', async () => {
    await using project = await createProject({
      'pawl.config.ts':
        "import { defineConfig } from 'pawl';\nexport default defineConfig({ models: [{ id: 'reference/keyword', provider: 'reference' }] } as never);\n",
    });
    const { code, stderr } = await project.pawl(['gate']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('There is no harness below harnesses/'),
    });
    await project.write({ 'pawl.config.ts': 'export const x = 1;\n' });
    expect((await project.pawl(['gate'])).stderr).toContain('no default export');
  });
});

describe('the README', () => {
  const lines = [...read('README.md').matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap((match) => match[1]!.split('\n'))
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter(Boolean);

  test('has no command that is not run by a test', async () => {
    await using project = await createProject();
    for (const name of ['harnesses', 'evals', 'examples', 'pawl.config.ts'])
      await cp(join(root, name), join(project.root, name), { recursive: true });
    await project.commit('the example');
    const own = lines.filter((line) => !line.startsWith('pawl '));
    // The first and the last are what CI runs on every commit; test/init.test.ts has the other.
    expect(own).toEqual(['npm ci && npm run demo', 'npx pawl init', 'npm ci && npm test']);
    for (const line of lines.filter((item) => item.startsWith('pawl '))) {
      const result = await project.pawl(line.split(' ').slice(1));
      expect({ line, code: result.code, stderr: result.code === 0 ? '' : result.stderr }).toEqual({
        line,
        code: 0,
        stderr: '',
      });
    }
  }, 90_000);

  test('and ARCHITECTURE name only files that are there', () => {
    for (const page of ['README.md', 'ARCHITECTURE.md']) {
      for (const [, path] of read(page).matchAll(/\]\(([\w./-]+)\)/g))
        expect(() => read(path!), `${page}: ${path}`).not.toThrow();
      for (const [, path] of read(page).matchAll(/`((?:src|test|bench)\/[\w./-]+\.(?:ts|md))`/g))
        expect(() => read(path!), `${page}: ${path}`).not.toThrow();
    }
    for (const [, path] of read('docs/README.md').matchAll(/\]\(([\w./-]+)\)/g))
      expect(() => read(`docs/${path}`), path).not.toThrow();
    for (const page of readdirSync(join(root, 'docs')).filter((name) => name !== 'README.md'))
      expect(read('docs/README.md')).toContain(`](${page})`);
    expect(read('README.md').split('\n').length).toBeLessThan(150);
  });

  test('gives a reason for every dependency', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const table = read('README.md').slice(read('README.md').indexOf('| dependency |'));
    for (const name of Object.keys(dependencies)) expect(table, name).toContain(name);
  });
});

test('schema/ is what the code says', () => {
  expect(readdirSync(join(root, 'schema')).sort()).toEqual(SCHEMA_NAMES.map((name) => `${name}.json`).sort());
  for (const name of SCHEMA_NAMES)
    expect(read(`schema/${name}.json`), `npm run schema writes ${name}`).toBe(schemaText(name));
});

test('docs/config.md has every key', () => {
  const page = read('docs/config.md');
  for (const key of Object.keys(modelSchema.shape)) expect(page).toContain(`\`models[].${key}\``);
  for (const key of Object.keys(gateSchema.shape)) expect(page).toContain(`\`gate.${key}\``);
  for (const key of Object.keys(encoderSchema.shape)) expect(page).toContain(`\`encoder.${key}\``);
  for (const key of Object.keys(configSchema.shape).filter(
    (name) =>
      ![
        'models',
        'gate',
        'limits',
        'judge',
        'encoder',
        'ingest',
        'signal',
        'intents',
        'release',
        'promptfoo',
      ].includes(name),
  ))
    expect(page).toContain(`| \`${key}\``);
});

test('pawl demo tells the whole story offline: a week, its failures, cases proven red, an edit promoted and one blocked', {
  timeout: 120_000,
}, async () => {
  await using project = await createProject();
  const result = await project.pawl(['demo'], { HTTPS_PROXY: 'http://127.0.0.1:9' });
  expect(result.code).toBe(0);
  expect(result.stdout).toContain('300 conversations of simulated users');
  expect(result.stdout.match(/proven red on/g)).toHaveLength(3);
  expect(result.stdout).toContain('This edit of support may go in');
  expect(result.stdout).toContain('This edit of support must not go in: it breaks Gift card on');
  expect(result.stdout).toContain('gift-does-not-work');
  for (const line of result.stdout.split('\n').slice(0, 45))
    expect(line.length, line).toBeLessThanOrEqual(100);
});

test('pawl report shows a stored run again, in every format', async () => {
  await using project = await createProject();
  for (const name of ['harnesses', 'evals', 'pawl.config.ts'])
    await cp(join(root, name), join(project.root, name), { recursive: true });
  expect(await project.pawl(['report'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no finished run'),
  });
  const run = (await project.pawl(['run', '--json'])).verdict();
  expect((await project.pawl(['report', run.run])).stdout).toContain('support passes');
  expect(JSON.parse((await project.pawl(['report', '--json'])).stdout)).toEqual(run);
  expect((await project.pawl(['report', '--format', 'markdown'])).stdout).toBe(
    `${(await project.read(`reports/${run.run}/report.md`)).trimEnd()}\n`,
  );
  expect((await project.pawl(['report', '--list'])).stdout).toContain(run.run);
});
