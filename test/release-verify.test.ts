import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashText } from '../src/core/hash.ts';
import type { LedgerLine } from '../src/core/ledger.ts';
import type { PromotionLog } from '../src/index.ts';
import { chance, deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { createProject, type TestProject } from './support/project.ts';

const asks = words('ask', 5);
const pays = words('pay', 5);
const PROMPT = 'harnesses/desk/prompt.md';
const LEDGER = 'harnesses/desk/ledger.jsonl';
const STORE = '.pawl/pawl.db';
let server: ModelServer;
beforeAll(async () => {
  let calls = 0;
  server = await startModelServer((request) =>
    // A model that errs now and then, so that bounds are of several rounds.
    request.system.includes('Guess') && chance(`${request.user} ${calls++}`) < 0.03 ? 'Hm.' : obey(request),
  );
});
afterAll(() => server[Symbol.asyncDispose]());

/** A project with a first entry and one promotion after it. */
async function promoted(options: { noisy?: boolean; candidate?: string } = {}): Promise<TestProject> {
  const files = deskFiles({
    url: server.url,
    rules: says(asks),
    intents: { 'a/b/asks': asks, 'a/b/pays': pays },
    ...(options.noisy
      ? {
          models: `  - { id: m, provider: openai, baseURL: "${server.url}" }`,
          gate: '{ delta: 0.3, certify: topic }',
        }
      : {}),
  });
  const project = await createProject(files);
  await project.commit('base');
  await project.pawl(['promote']);
  await project.commit('Pay, too\n\nFixes: a/b/pays/pay1', {
    [PROMPT]: options.candidate ?? prompt(says([...asks, ...pays])),
  });
  await project.pawl(['promote']);
  return project;
}

async function verified(project: TestProject): Promise<PromotionLog & { code: number; shown: string }> {
  const json = await project.pawl(['log', '--verify', '--json']);
  const { stdout, code } = await project.pawl(['log', '--verify']);
  expect(json.code).toBe(code);
  return { ...(JSON.parse(json.stdout) as PromotionLog), code, shown: stdout.replace(/\s+/g, ' ') };
}

/** Changes the last line of the ledger, makes it follow from the one before again, and rewrites what git has of it. */
async function forge(project: TestProject, change: (line: LedgerLine) => void): Promise<void> {
  const lines = (await project.read(LEDGER)).trimEnd().split('\n');
  const last = JSON.parse(lines.at(-1)!) as LedgerLine;
  change(last);
  const before = lines.slice(0, -1);
  const prev = hashText(before.at(-1)!);
  await rewrite(project, `${[...before, JSON.stringify({ ...last, prev })].join('\n')}\n`);
}

async function rewrite(project: TestProject, ledger: string): Promise<void> {
  await project.write({ [LEDGER]: ledger });
  await project.git('commit', '-q', '-a', '--amend', '--allow-empty', '--no-edit');
  await project.git('tag', '-f', 'pawl/desk/2');
}

describe('pawl log --verify', () => {
  test('decides a promotion again from stored trials, without a call or a key', async () => {
    await using project = await promoted();
    const before = server.requests.length;
    const found = await verified(project);
    expect(found).toMatchObject({ code: 0, problems: [] });
    expect(found.entries.map((entry) => entry.recomputed?.state)).toEqual(['same', 'none']);
    expect(found.shown).toContain('recomputed: same');
    expect(server.requests.length).toBe(before);
  });

  test('finds a decision and a bound that were changed together with the chain', async () => {
    await using project = await promoted({ noisy: true });
    const [line] = (await verified(project)).entries;
    expect(line!.recomputed).toEqual({ state: 'same', texts: [] });
    expect(line!.targets).toEqual(['a/b/pays/pay1']);
    const bound = line!.cells.find((cell) => cell.dropBelow !== null)!;
    const ledger = await project.read(LEDGER);

    await forge(project, (last) => {
      last.cells.find(({ label }) => label === bound.label)!.dropBelow = 0.001;
    });
    const tighter = await verified(project);
    expect(tighter).toMatchObject({ code: 1, problems: [] });
    expect(tighter.shown).toMatch(
      new RegExp(`differs: ${bound.label} on m is .*drop < 0.1000 points here, and`),
    );

    await rewrite(project, ledger);
    await forge(project, (last) => (last.decision = 'block'));
    expect((await verified(project)).shown).toContain(
      'the decision is "block" here, and "promote" by its trials',
    );

    await rewrite(project, ledger);
    await forge(project, (last) => (last.harness = '0'.repeat(64)));
    expect((await verified(project)).shown).toContain('the harness version is 000000000000 here');
    await rewrite(project, ledger);
    expect((await verified(project)).code).toBe(0);
  });

  test('finds a last line that was changed or cut, in the work tree, in a commit and against its tag', async () => {
    await using project = await promoted();
    expect((await verified(project)).shown).toContain('Verified: 2 lines as git has them, 1 decided again');
    const ledger = await project.read(LEDGER);
    const [first, last] = ledger.trimEnd().split('\n') as [string, string];
    const changed = `${first}\n${last.replace('Pay, too', 'Pay, two')}\n`;

    await project.write({ [LEDGER]: changed });
    const other = await verified(project);
    expect(other).toMatchObject({ code: 1, problems: [{ line: 2 }] });
    expect(other.shown).toContain('ledger.jsonl:2: it is another one in pawl/desk/2: it was changed.');
    expect(other.shown).toContain('Not verified: of 2 lines, 1 changed');
    expect(other.shown).not.toContain('Verified:');

    await project.commit('forged', { [LEDGER]: changed });
    expect((await verified(project)).code).toBe(1);
    await project.commit('cut', { [LEDGER]: `${first}\n` });
    const cut = await verified(project);
    expect(cut.code).toBe(1);
    expect(cut.shown).toContain('ledger.jsonl:2: it is gone, and pawl/desk/2 has it: a line was cut off.');

    // Without its tag a clone still knows what HEAD has.
    await project.commit('mended', { [LEDGER]: ledger });
    await project.git('tag', '-d', 'pawl/desk/2');
    expect((await verified(project)).code).toBe(0);
    await project.write({ [LEDGER]: `${first}\n` });
    expect((await verified(project)).shown).toContain('it is gone, and HEAD has it');
    await project.write({ [LEDGER]: ledger });

    // A branch that is behind knows tags of promotions that it does not have.
    await project.git('checkout', '-q', '-b', 'behind', 'pawl/desk/1');
    await project.git('tag', 'pawl/desk/2', 'main~2');
    expect((await verified(project)).code).toBe(0);
  });

  test('of an explicit promotion, by the settings and the suite of the gate that decided', async () => {
    const files = deskFiles({
      url: server.url,
      models: `  - { id: m, provider: openai, baseURL: "${server.url}" }\n  - { id: other, provider: openai, baseURL: "${server.url}" }`,
      gate: '{ delta: 0.3, certify: topic }\nrelease: { mode: explicit }',
      rules: says(asks),
      intents: { 'a/b/asks': asks },
    });
    await using project = await createProject(files);
    await project.commit('base');
    await project.pawl(['promote', '--first', 'it is in use']);
    const exam = 'evals/desk/a/b/asks/ask1.yaml';
    await project.write({
      [PROMPT]: `${prompt(says(asks))}Guess.\n`,
      [exam]: (await project.read(exam)).replace('ok ask1', 'ask1'),
    });
    const asking = ['gate', '--base', 'HEAD', '--model', 'm'];
    const [, digest = ''] = /--accept-suite-change (\S+)/.exec((await project.pawl(asking)).stdout) ?? [];
    expect((await project.pawl([...asking, '--accept-suite-change', digest])).code).toBe(0);
    await project.commit('Guess');
    expect((await project.pawl(['promote'])).code).toBe(0);
    const found = await verified(project);
    expect(found.entries[0]).toMatchObject({ profile: 'quick', recomputed: { state: 'same', texts: [] } });
    expect(found.code).toBe(0);
  });

  test('finds that a blocked edit was written down as one that may go in', async () => {
    await using project = await promoted({ candidate: prompt(says(pays)) });
    const [blocked] = (await verified(project)).entries;
    expect(blocked).toMatchObject({ decision: 'block', recomputed: { state: 'same' } });
    await forge(project, (last) => (last.decision = 'promote'));
    const found = await verified(project);
    expect(found.code).toBe(1);
    expect(found.shown).toContain('the decision is "promote" here, and "block" by its trials');
  });

  test('finds trials and scores that were changed in the store', async () => {
    await using project = await promoted();
    const path = join(project.root, STORE);
    const store = await readFile(path);
    const change = async (sql: string): Promise<void> => {
      await writeFile(path, store);
      const db = new DatabaseSync(path);
      expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
      db.close();
    };
    await change(`UPDATE trials SET transcript = replace(transcript, 'ok ask1', 'no') WHERE case_id LIKE '%ask1'
      AND harness = (SELECT candidate_hash FROM runs WHERE base_hash != candidate_hash LIMIT 1)`);
    const trials = await verified(project);
    expect(trials.code).toBe(1);
    expect(trials.shown).toMatch(/the decision is "promote" here, and "block" by its trials/);
    await change(`UPDATE scores SET score = replace(score, '"score":1', '"score":0')`);
    const scores = await verified(project);
    expect(scores.code).toBe(1);
    expect(scores.shown).toMatch(
      /the stored score of a\/b\/\S+, \w+, trial 1 is not what its transcript gives/,
    );
  });

  test('tells where there is no store, or one without these trials, and takes an imported cache', async () => {
    await using project = await promoted();
    await project.pawl(['cache', 'export', 'kept.jsonl.gz']);
    await rm(join(project.root, '.pawl'), { recursive: true });
    const none = await verified(project);
    expect(none.code).toBe(0);
    expect(none.shown).toContain(
      'not recomputable: its trials are not in this store (import a cache with pawl cache import)',
    );
    expect(none.entries[0]!.recomputed?.state).toBe('absent');
    await project.pawl(['cache', 'import', 'kept.jsonl.gz']);
    expect((await verified(project)).shown).toContain('recomputed: same');
  });
});
