import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatError, PawlError } from '../core/errors.ts';
import { parseYaml, YAML_LIMIT } from '../core/yaml.ts';
import type { Finding } from './doctor.ts';
import { type Fields, missingConcurrency, scriptInjections, unpinnedActions } from './workflow-lints.ts';

const FOLDER = '.github/workflows';

/** What is unsafe or unfit in the workflow files of a repository; files that do not call pawl only where they are open to attack. */
export async function examineWorkflows(gitTop: string): Promise<Finding[]> {
  const names = await readdir(join(gitTop, FOLDER)).catch(() => []);
  const findings: Finding[] = [];
  for (const name of names.filter((file) => /\.ya?ml$/.test(file)).sort()) {
    const text = await readFile(join(gitTop, FOLDER, name), 'utf8').catch(() => '');
    const own = examineWorkflow(text, `${FOLDER}/${name}`);
    if (own.length > 0) findings.push(...own);
    else if (callsPawl(text)) findings.push({ what: 'workflow', state: 'ok', text: `${FOLDER}/${name}` });
  }
  return findings;
}

function callsPawl(text: string): boolean {
  return /\bpawl\b/.test(text);
}

function examineWorkflow(text: string, file: string): Finding[] {
  if (text.length > YAML_LIMIT) return [];
  let root: Fields;
  try {
    root = fields(parseYaml(text, file)[0]?.value);
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    // Other people's workflows may use what pawl's own YAML files may not.
    return callsPawl(text) ? [{ what: 'workflow', state: 'warning', text: formatError(error) }] : [];
  }
  const jobs = Object.entries(fields(root.jobs)).map(([name, job]): [string, Fields] => [name, fields(job)]);
  const privileged = 'pull_request_target' in triggers(root.on);
  const ours = jobs.some(([, job]) => stepsOf(job).some(isPawl));
  return jobs.flatMap(([name, job]) => [
    ...(privileged && stepsOf(job).some(checksOutHead) ? [openToAttack(file, name)] : []),
    ...(stepsOf(job).some(isPawl) ? examineJob(file, name, job, root) : []),
    ...(ours ? [...unpinnedActions(stepsOf(job), job), ...scriptInjections(stepsOf(job))] : []).map(
      ({ text, todo }) => warning(file, name, text, todo),
    ),
  ]);
}

/** `on` as a name, a list of names, or a map of them. */
function triggers(on: unknown): Fields {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]));
  return fields(on);
}

function openToAttack(file: string, job: string): Finding {
  return {
    what: 'workflow',
    state: 'problem',
    text: `${file}: job ${job} runs the code of a pull request with the secrets of the repository (pull_request_target and a checkout of its head)`,
    todo: 'Measure on pull_request without secrets, and comment from workflow_run: docs/github.md has both files.',
  };
}

function examineJob(file: string, name: string, job: Fields, root: Fields): Finding[] {
  const warn = (text: string, todo: string): Finding => warning(file, name, text, todo);
  const findings: Finding[] = [];
  if (job.permissions === undefined && root.permissions === undefined)
    findings.push(
      warn(
        'has no permissions, so its token may do whatever the repository allows',
        'permissions: { contents: read, pull-requests: write, checks: write }',
      ),
    );
  if (job['timeout-minutes'] === undefined)
    findings.push(warn('has no timeout-minutes, so that it may hang for six hours', 'timeout-minutes: 60'));
  const checkout = stepsOf(job).find(isCheckout);
  if (checkout && String(fields(checkout.with)['fetch-depth']) !== '0' && !stepsOf(job).some(onlyComments))
    findings.push(
      warn('makes a shallow clone, which has no merge base', 'actions/checkout with fetch-depth: 0'),
    );
  const racing = missingConcurrency(triggers(root.on), job, root);
  return [...findings, ...racing.map(({ text, todo }) => warn(text, todo))];
}

function warning(file: string, job: string, text: string, todo: string): Finding {
  return { what: 'workflow', state: 'warning', text: `${file}: job ${job} ${text}`, todo };
}

function stepsOf(job: Fields): Fields[] {
  return Array.isArray(job.steps) ? job.steps.map(fields) : [];
}

function isCheckout(step: Fields): boolean {
  return typeof step.uses === 'string' && step.uses.startsWith('actions/checkout@');
}

/** A checkout of what the pull request brings, by any of the ways to name it; or git that fetches it. */
function checksOutHead(step: Fields): boolean {
  const head =
    /pull_request\.head\.|github\.head_ref|GITHUB_HEAD_REF|refs\/pull\/|pull_request\.merge_commit_sha|\bgh\s+pr\s+checkout\b/;
  const { ref, repository } = fields(step.with);
  if (isCheckout(step)) return head.test(`${String(ref)} ${String(repository)}`);
  return typeof step.run === 'string' && /\bgit\b|\bgh\b/.test(step.run) && head.test(step.run);
}

function isPawl(step: Fields): boolean {
  const uses = typeof step.uses === 'string' ? step.uses : '';
  const run = typeof step.run === 'string' ? step.run : '';
  return /(^|\/)pawl(@|$)/.test(uses) || /\bpawl\s+(ci|gate|promote|affected|run)\b/.test(run);
}

function onlyComments(step: Fields): boolean {
  const from = fields(step.with)['comment-from'];
  return (
    (from !== undefined && from !== '') ||
    (typeof step.run === 'string' && step.run.includes('--comment-from'))
  );
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
