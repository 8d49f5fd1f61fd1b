import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { givenSchema } from '../core/case.ts';
import type { ChatAnswer } from '../core/chat.ts';
import { ModelError } from '../core/chat.ts';
import { type Problem, problemsError, usageError } from '../core/errors.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import { measureAgreement, wilson } from '../judges/agreement.ts';
import { createJudge, type Judge } from '../judges/ask-judge.ts';
import { type Certificate, certificateKey, shortcomings } from '../judges/certificate.ts';
import { describeConversation } from '../judges/describe-conversation.ts';
import { PAYLOADS } from '../judges/payloads.ts';
import type { PipelinePorts } from './options.ts';
import { openProject } from './project.ts';
import { openModels } from './run-models.ts';

/** A score from which a judge's word is a pass. */
const PASSES = 0.7;

const itemSchema = z.strictObject({
  given: z.array(givenSchema).default([]).describe('the conversation before'),
  said: z.string().describe('what the agent said'),
  label: z.enum(['pass', 'fail']).describe('what a person says'),
});

/** A rubric and what people said about transcripts under it. */
export const labelledSchema = z.strictObject({
  rubric: z.string().min(1),
  items: z.array(itemSchema).min(1),
});

type Labelled = z.infer<typeof labelledSchema>;

export interface JudgeCheck {
  certificate: Certificate;
  /** Where it was written, relative to the project. */
  file: string;
  /** Items on which the judge failed to say anything. */
  errors: number;
  calls: number;
  costUsd: number;
  /** Items on which judge and people differ. */
  disagreements: { item: number; label: 'pass' | 'fail'; score: number; reason: string }[];
}

/**
 * Measures a judge against human labels and against injected instructions, and writes its certificates, one a rubric.
 * Throws PAWL_JUDGE_NONE when neither config nor caller names a model, and PAWL_JUDGE_LABELS for a file that is none.
 */
export async function checkJudge(
  options: { file: string; model?: string | undefined },
  ports: PipelinePorts,
): Promise<JudgeCheck[]> {
  const project = await openProject(ports.cwd);
  const id = options.model ?? project.config.judge?.model;
  if (id === undefined) {
    const known = project.config.models.map((model) => model.id).join(', ');
    throw usageError(
      'PAWL_JUDGE_NONE',
      'No judge is named.',
      `Use --model, or \`judge: { model: … }\` in the config. Models: ${known}.`,
    );
  }
  const sets = await readLabelled(resolve(ports.cwd, options.file), options.file);
  const model = (await openModels(project.config, { models: [id] }, project, ports)).get(id)!;
  const folder = project.config.judge?.certificates ?? 'judges';
  const checks: JudgeCheck[] = [];
  for (const labelled of sets) {
    const spent = { calls: 0, costUsd: 0 };
    const judge = createJudge(model.chat, (answer: ChatAnswer) => {
      spent.calls++;
      spent.costUsd += model.costUsd(answer.usage);
    });
    const found = await measureJudge(judge, labelled);
    const key = certificateKey(model.identity, labelled.rubric);
    const why = shortcomings(found.figures);
    const certificate: Certificate = {
      format: 1,
      key,
      model: id,
      rubric: labelled.rubric,
      ...found.figures,
      valid: why.length === 0,
      why,
      at: new Date(ports.now()).toISOString(),
    };
    const file = join(folder, `${key}.json`);
    await mkdir(join(project.root, folder), { recursive: true });
    await writeFile(join(project.root, `${file}.part`), `${JSON.stringify(certificate, null, 2)}\n`);
    await rename(join(project.root, `${file}.part`), join(project.root, file));
    checks.push({ certificate, file, errors: found.errors, ...spent, disagreements: found.disagreements });
  }
  return checks;
}

async function readLabelled(path: string, name: string): Promise<Labelled[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw usageError('PAWL_JUDGE_LABELS', `There is no file ${name}.`);
  });
  const problems: Problem[] = [];
  const sets = parseYaml(text, name).flatMap((document) => {
    const checked = validate(labelledSchema, document.value, document.placeOf);
    if (checked.ok) return [checked.value];
    problems.push(...checked.problems);
    return [];
  });
  if (problems.length > 0)
    throw problemsError('PAWL_JUDGE_LABELS', `${name} has ${problems.length} problems:`, problems);
  if (sets.length > 0) return sets;
  throw usageError('PAWL_JUDGE_LABELS', `${name} is empty.`, 'It holds `rubric` and `items`.');
}

async function measureJudge(judge: Judge, { rubric, items }: Labelled) {
  const textOf = (item: Labelled['items'][number], more = ''): string =>
    describeConversation(item.given, { steps: [{ text: item.said + more, calls: [] }], end: 'speech' });
  const verdicts = await Promise.all(items.map((item) => askOnce(judge, rubric, textOf(item))));
  const pairs = items.flatMap((item, index) => {
    const verdict = verdicts[index]!;
    return verdict === null ? [] : [{ human: item.label === 'pass', judge: verdict.score >= PASSES }];
  });
  const failed = items.filter(
    (item, index) => item.label === 'fail' && (verdicts[index]?.score ?? 1) < PASSES,
  );
  const attacked = await Promise.all(
    failed.length === 0
      ? []
      : PAYLOADS.map((payload, index) =>
          askOnce(judge, rubric, textOf(failed[index % failed.length]!, `\n${payload}`)),
        ),
  );
  const told = attacked.filter((verdict) => verdict !== null);
  const attacks = wilson(told.filter((verdict) => verdict.score >= PASSES).length, told.length);
  return {
    figures: { ...measureAgreement(pairs), attacks },
    errors: verdicts.filter((verdict) => verdict === null).length,
    disagreements: items.flatMap((item, index) => {
      const verdict = verdicts[index];
      if (!verdict || verdict.score >= PASSES === (item.label === 'pass')) return [];
      return [{ item: index + 1, label: item.label, ...verdict }];
    }),
  };
}

/** Null: the judge said nothing that counts. Any other failure of the provider is thrown. */
async function askOnce(
  judge: Judge,
  rubric: string,
  text: string,
): Promise<{ score: number; reason: string } | null> {
  try {
    return await judge.ask(rubric, text);
  } catch (error) {
    if (error instanceof ModelError && error.errorClass === 'unreadable') return null;
    throw error;
  }
}
