import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ImportResult } from '../../src/pipeline.ts';
import { startModelServer } from '../support/model-server.ts';
import { createProject, type TestProject } from '../support/project.ts';

async function imported(project: TestProject, path: string, ...args: string[]): Promise<ImportResult> {
  const run = await project.pawl(['import', 'openai-evals', path, '--harness', 'h', '--json', ...args]);
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as ImportResult;
}

const yamlOf = async (project: TestProject, path: string) => parse(await project.read(path)) as never;
const left = ({ left: rows }: ImportResult) =>
  rows.map(({ what, why, place }) => `${place.file}:${place.line} ${what}: ${why}`);

const registry = (entries: string) => `
capitals:
  id: capitals.dev.v0
  metrics: [accuracy]
${entries}`;

const entry = (id: string, kind: string, args = '') => `${id}:
  class: evals.elsuite.basic.${kind}
  args:
    samples_jsonl: ${id}/samples.jsonl
${args}`;

const sample = (user: string, ideal: unknown, system = 'Answer in one word.') =>
  `${JSON.stringify({
    input: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    ideal,
  })}\n`;

describe('pawl import openai-evals', () => {
  test('classes of a registry become expectations that decide as they do', async () => {
    const answers: Record<string, string> = {
      'France?': 'Paris, of course',
      'Spain?': 'It is Madrid',
      'Italy?': 'I think the  ROME.',
      'Peru?': '{"b": 1, "a": [2]}',
    };
    await using model = await startModelServer(({ user }) => answers[user] ?? 'no');
    await using project = await createProject({
      'registry/evals/capitals.yaml': registry(
        [
          entry('match', 'match:Match'),
          entry('includes', 'includes:Includes', '    ignore_case: true\n'),
          entry('fuzzy', 'fuzzy_match:FuzzyMatch'),
          entry('json', 'json_match:JsonMatch'),
          entry('odd', 'translate:Translate'),
        ].join(''),
      ),
      'registry/data/match/samples.jsonl': sample('France?', ['Paris']) + sample('Spain?', 'Madrid'),
      'registry/data/includes/samples.jsonl': sample('Spain?', ['MADRID', 'x']) + sample('Spain?', 'Rome'),
      'registry/data/fuzzy/samples.jsonl': sample('Italy?', 'rome!') + sample('Italy?', 'Milan'),
      'registry/data/json/samples.jsonl':
        sample('Peru?', '{"a": [2], "b": 1}') + sample('Peru?', '{"a": [2]}'),
      'pawl.config.yaml': `models: [{ id: m, provider: openai, baseURL: "${model.url}" }]\n`,
    });
    const result = await imported(project, 'registry/evals/capitals.yaml');
    expect(result.harnesses.map(({ name, cases }) => [name, cases])).toEqual([
      ['h-match', 2],
      ['h-includes', 2],
      ['h-fuzzy', 2],
      ['h-json', 2],
    ]);
    expect(left(result)).toEqual([
      expect.stringContaining('fuzzy (FuzzyMatch): an answer that is only a part'),
      expect.stringContaining('odd: pawl has nothing like its class Translate'),
    ]);
    expect(await project.read('harnesses/h-match/prompt.md')).toBe('Answer in one word.\n');
    for (const { name } of result.harnesses) {
      const verdict = (await project.pawl(['run', name, '--json'])).verdict();
      expect(verdict.models[0]!.candidate, name).toMatchObject({ trials: 2, passed: 1 });
      expect(verdict.cases.map(({ caseId }) => caseId)).toEqual(['imported/sample-002']);
    }
  });

  test('a model-graded class becomes a judge with the prompt of its specification', async () => {
    await using project = await createProject({
      'registry/evals/kind.yaml': entry(
        'kind',
        'modelgraded.classify:ModelBasedClassify',
        '    modelgraded_spec: tone\n',
      ).replace('basic.', ''),
      'registry/modelgraded/tone.yaml':
        'tone:\n  prompt: "Asked: {input}\\nSaid: {completion}\\nIs it {wanted}?"\n  choice_strings: [Y, N]\n  choice_scores: { Y: 1, N: 0 }\n',
      'registry/data/kind/samples.jsonl': '{"input": "Hello", "wanted": "kind"}\n',
    });
    const result = await imported(project, 'registry/evals/kind.yaml');
    expect(await yamlOf(project, 'evals/h/imported/sample-001.yaml')).toEqual({
      origin: { openai_evals: 'registry/data/kind/samples.jsonl:1' },
      given: [{ user: 'Hello' }],
      expect: [
        {
          judge:
            "Asked: Hello\nSaid: (the agent's answer)\nIs it kind?\n\nScores of the choices: Y = 1, N = 0.",
        },
      ],
    });
    expect(left(result).join('\n')).toContain('it counts with a certificate only');
    // No model of the source: the config has a built-in one, and says so.
    expect(await yamlOf(project, 'pawl.config.yaml')).toEqual({
      models: [{ id: 'reference/keyword', provider: 'reference' }],
    });
  });

  test('an eval of the hosted product: criteria, the template of its run, and items beside it', async () => {
    const check = (operation: string, reference: string) => ({
      type: 'string_check',
      name: operation,
      input: '{{ sample.output_text }}',
      operation,
      reference,
    });
    await using project = await createProject({
      'tickets.json': JSON.stringify({
        eval: {
          object: 'eval',
          testing_criteria: [
            check('eq', '{{item.label}}'),
            check('ilike', 'a{{item.label}}'),
            check('ne', 'x'),
            {
              type: 'text_similarity',
              name: 'near',
              input: '{{sample.output_text}}',
              reference: '{{item.label}}',
              evaluation_metric: 'bleu',
              pass_threshold: 0.4,
            },
            {
              type: 'label_model',
              name: 'tone',
              input: [{ role: 'developer', content: 'Is {{sample.output_text}} polite to {{item.text}}?' }],
              labels: ['yes', 'no'],
              passing_labels: ['yes'],
            },
            {
              type: 'score_model',
              name: 'score',
              input: [{ role: 'user', content: 'Score it.' }],
              range: [1, 5],
              pass_threshold: 4,
            },
            { type: 'python', name: 'own', source: 'def grade(): ...' },
            { type: 'string_check', name: 'other', input: '{{item.text}}', operation: 'eq', reference: 'x' },
          ],
        },
        run: {
          data_source: {
            type: 'completions',
            model: 'gpt-x',
            sampling_params: { temperature: 0 },
            input_messages: {
              type: 'template',
              template: [
                { role: 'developer', content: 'Classify.' },
                { role: 'user', content: '{{item.text}}' },
              ],
            },
          },
        },
      }),
      'tickets.jsonl': '{"item": {"text": "My screen (15\\") is black", "label": "Hardware"}}\n',
    });
    const result = await imported(project, 'tickets.json');
    expect(await project.read('harnesses/h/prompt.md')).toBe('Classify.\n');
    expect(await yamlOf(project, 'evals/h/imported/sample-001.yaml')).toMatchObject({
      given: [{ user: 'My screen (15") is black' }],
      expect: [
        { says: { matches: '(?-i)\\AHardware\\z' } },
        { says: { matches: 'aHardware' } },
        { never_says: { matches: '(?-i)\\Ax\\z' } },
        { says: { similar: 'Hardware' }, at_least: 0.4 },
        {
          judge:
            'Is (the agent\'s answer) polite to My screen (15") is black?\n\nIt is met where the label is yes.',
        },
        { judge: 'Score it.\n\n1 is a score of 0 and 5 a score of 1.', at_least: 0.75 },
      ],
    });
    expect(left(result)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('python own: it is a program'),
        expect.stringContaining('string_check other: it checks something else than the output'),
        expect.stringContaining('text_similarity near: measured by the overlap of words'),
      ]),
    );
    expect(result.models).toEqual([{ id: 'gpt-x', provider: 'openai', parameters: { temperature: 0 } }]);
    expect((await project.pawl(['case', 'check', 'h'])).stdout).toContain('0 errors');
  });

  test('above a hundred samples they stand in one file', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => sample(`Question ${index}`, 'yes')).join('');
    await using project = await createProject({
      'registry/evals/many.yaml': entry('many', 'match:Match'),
      'registry/data/many/samples.jsonl': rows,
    });
    const result = await imported(project, 'registry/evals/many.yaml', '--intent', 'a/b');
    expect(result.files).toContain('evals/h/a/b/cases.jsonl');
    expect((await project.pawl(['case', 'check', 'h'])).stdout).toContain('120 cases in 1 intent; 0 errors');
  });

  test.each([
    ['no eval', { 'x.yaml': 'a: { b: c }\n' }, 'is no eval of OpenAI'],
    [
      'no samples',
      { 'x.yaml': entry('gone', 'match:Match') },
      'There is no file of samples "gone/samples.jsonl"',
    ],
    [
      'samples outside',
      { 'x.yaml': entry('x', 'match:Match').replace('x/samples', '../../../x/samples') },
      'leads outside',
    ],
    [
      'a broken line',
      { 'x.yaml': entry('x', 'match:Match'), 'x/samples.jsonl': '{"input": "a"}\n{\n' },
      'x/samples.jsonl:2: This line is no JSON',
    ],
  ])('%s is told with its place', async (_, files, message) => {
    await using project = await createProject(files as Record<string, string>);
    const run = await project.pawl(['import', 'openai-evals', 'x.yaml']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
  });
});
