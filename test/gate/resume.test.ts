import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { deskFiles, obey, prompt, says, words } from '../support/desk.ts';
import { startModelServer } from '../support/model-server.ts';
import { createProject } from '../support/project.ts';

const bin = resolve(import.meta.dirname, '../../bin/pawl.js');

test('a gate that is killed loses at most what was in flight, and the next one goes on from there', async () => {
  const all = words('case', 60);
  let killAt = 35;
  let child: ReturnType<typeof spawn> | undefined;
  await using server = await startModelServer((request) => {
    if (server.requests.length === killAt) child?.kill('SIGKILL');
    return obey(request);
  });
  const concurrency = 4;
  await using project = await createProject(
    deskFiles({ url: server.url, rules: says(all), intents: { 'a/b/all': all } }),
  );
  await project.commit('base');
  await project.write({ 'harnesses/desk/prompt.md': prompt(says(all.slice(1))) });
  for (const next of [80, 110, Number.POSITIVE_INFINITY]) {
    child = spawn(process.execPath, [bin, 'gate', '--json', '--concurrency', String(concurrency)], {
      cwd: project.root,
      stdio: 'ignore',
    });
    await new Promise((ended) => child!.on('close', ended));
    killAt = next;
  }
  const result = await project.pawl(['gate', '--json']);
  expect(result.code).toBe(1);
  expect(result.verdict().cells[0]!.broken).toEqual(['a/b/all/case1']);
  // 60 of the baseline, 60 of the candidate, 20 twice to see that the model is deterministic.
  const needed = 60 + 60 + 20;
  const kills = 3;
  // A writer gathers trials for 20 ms at most; those are still in flight.
  expect(server.requests.length - needed).toBeLessThanOrEqual(kills * (64 + 2 * concurrency));
  const again = server.requests.length;
  await project.pawl(['gate', '--json']);
  expect(server.requests.length).toBe(again);
});
