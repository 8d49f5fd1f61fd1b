import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { renderJunit } from '../src/report/junit.ts';
import { deskFiles, obey, prompt, says, words } from './support/desk.ts';
import { startModelServer } from './support/model-server.ts';
import { createProject } from './support/project.ts';
import { cellOf, evidenceOf, richVerdict } from './support/verdict.ts';

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** Strict XML 1.0: anything else throws. */
function parse(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) =>
    tags.push({ name: tag.name, attributes: tag.attributes as Record<string, string> }),
  );
  parser.write(xml).close();
  return tags;
}

test('a suite is an intent on a model, a regression is a failure, a provider’s failure an error, what is undecided is skipped', () => {
  const verdict = {
    ...richVerdict(),
    cells: [
      cellOf({ verdict: 'regressed', because: 'ratchet', broken: ['refund-late'] }),
      cellOf({ cluster: 'b', label: 'B', verdict: 'incomplete', because: 'provider', missing: 3 }),
      cellOf({ cluster: 'c', label: 'C', verdict: 'undecided', because: 'budget' }),
      cellOf({ cluster: 'd', label: 'D' }),
    ],
    cases: [evidenceOf()],
  };
  const tags = parse(renderJunit(verdict));
  expect(tags[0]!.attributes).toMatchObject({ failures: '2', errors: '1', skipped: '1' });
  expect(tags.filter((tag) => tag.name === 'testsuite').map((tag) => tag.attributes.name)).toEqual([
    'Refunds on gpt-4o',
    'B on gpt-4o',
    'C on gpt-4o',
    'D on gpt-4o',
  ]);
});

test('no text makes XML that a strict reader refuses', () => {
  const hostile = '\u0000 \ufffe \uffff ]]> <![CDATA[ & " \ud800 \u001b[2J </failure>';
  const build = (text: string) => ({
    ...richVerdict(),
    harness: text,
    cells: [cellOf({ verdict: 'regressed', label: text, cluster: text })],
    cases: [
      evidenceOf({
        cluster: text,
        caseId: text,
        user: text,
        expected: [text],
        candidate: { outcome: 'fail', got: [text], reasons: [text] },
      }),
    ],
  });
  expect(parse(renderJunit(build(hostile))).length).toBeGreaterThan(3);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parse(renderJunit(build(text))).length > 3));
});

test('pawl gate --report junit writes it beside the others', { timeout: 30_000 }, async () => {
  const all = words('case', 5);
  await using server = await startModelServer(obey);
  await using desk = await createProject(
    deskFiles({ url: server.url, rules: says(all), intents: { 'a/b/all': all } }),
  );
  await desk.commit('base');
  await desk.write({ 'harnesses/desk/prompt.md': prompt([`${all[0]} → say no`, ...says(all)]) });
  const gate = await desk.pawl(['gate', '--report', 'junit', '--report', 'json', '--json'], {
    OPENAI_API_KEY: 'test',
  });
  expect(gate.code).toBe(1);
  const tags = parse(await desk.read(`reports/${gate.verdict().run}/junit.xml`));
  expect(tags.filter((tag) => tag.name === 'failure').length).toBe(2);
  const shown = await desk.pawl(['report', '--format', 'junit']);
  expect(parse(shown.stdout).length).toBe(tags.length);
});
