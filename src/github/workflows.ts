import { posix } from 'node:path';
import { shellWord } from '../core/shell-word.ts';

/** A file that CI reads, ready to be written into a project. */
export interface WorkflowFile {
  path: string;
  text: string;
}

/** Where a project lies in its repository: paths as `apps/desk`, empty at the root. */
export interface CiPlace {
  folder: string;
  /** The folder whose lockfile `npm ci` installs; with npm workspaces it is above the project's. */
  install: string;
}

const ROOT: CiPlace = { folder: '', install: '' };

/** Steps that every job begins with; the history is whole, since a gate compares with the merge base. */
function prepare({ folder, install }: CiPlace): string {
  const lockfile =
    install === '' ? '' : `          cache-dependency-path: ${scalar(`${install}/package-lock.json`)}\n`;
  const elsewhere = install === folder ? '' : `        working-directory: ${scalar(install || '.')}\n`;
  return `      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
${lockfile}      - run: npm ci
${elsewhere}`;
}

/** The step that calls the action of the installed package, with what else it is given. */
function action({ folder, install }: CiPlace, inputs = ''): string {
  const where = folder === '' ? '' : `          working-directory: ${scalar(folder)}\n`;
  const given = where + inputs;
  return `      - uses: ${scalar(`./${below(install, 'node_modules/pawl')}`)}\n${given && `        with:\n${given}`}`;
}

/** In which folder the lines of `run` are called, where it is not the root. */
function defaults({ folder }: CiPlace): string {
  return folder === '' ? '' : `defaults:\n  run:\n    working-directory: ${scalar(folder)}\n\n`;
}

function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** A path as YAML, with what follows it: quoted where it might be read as anything else. */
function scalar(text: string, tail = ''): string {
  return /^[\w./]([\w./ *-]*[\w./-])?$/.test(text) ? text + tail : JSON.stringify(text + tail);
}

/** Pull requests of people who may push to the repository, and the baseline on the default branch. */
function pullRequestWorkflow(place: CiPlace): WorkflowFile {
  const cache = scalar(below(place.folder, '.pawl/cache.jsonl.gz'));
  const key = `pawl-${place.folder || '.'}-`;
  const text = `name: pawl
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read

${defaults(place)}concurrency:
  group: pawl-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  gate:
    if: github.event_name != 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      pull-requests: write
      checks: write
    steps:
${prepare(place)}${action(place)}        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}

  # What is live is recorded, and its trials are kept, so that pull requests do not pay for them.
  baseline:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 120
    permissions:
      actions: read
      contents: write
      pull-requests: read
    steps:
${prepare(place)}      - uses: actions/cache/restore@v4
        with:
          path: ${cache}
          key: ${scalar(key, `\${{ github.run_id }}`)}
          restore-keys: ${scalar(key)}
      - run: if [ -f .pawl/cache.jsonl.gz ]; then npx --no-install pawl cache import .pawl/cache.jsonl.gz; fi
      - name: Fetch what the gate decided before the merge
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          head=$(gh api "repos/$GITHUB_REPOSITORY/commits/$GITHUB_SHA/pulls" --jq '[.[] | select(.merged_at)][0].head.sha // empty') || true
          own='select(.head_repository.full_name == env.GITHUB_REPOSITORY and (.event == "pull_request" or .event == "merge_group"))'
          for sha in $head "$GITHUB_SHA"; do
            run=$(gh api "repos/$GITHUB_REPOSITORY/actions/workflows/pawl.yml/runs?head_sha=$sha" --jq "[.workflow_runs[] | $own][0].id // empty") || true
            if [ -n "$run" ] && gh run download "$run" --repo "$GITHUB_REPOSITORY" --name pawl-report --dir "$RUNNER_TEMP/decision"; then break; fi
          done
      - name: Promote, and measure the baseline
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
        run: |
          code=0
          all=$(npx --no-install pawl affected --base HEAD --all)
          for name in $all; do npx --no-install pawl promote "$name" --decision "$RUNNER_TEMP/decision" || code=$?; done
          git push origin HEAD --tags
          exit $code
      - if: always()
        run: npx --no-install pawl cache export .pawl/cache.jsonl.gz --max-mb 500 --max-days 30
      - if: always()
        uses: actions/cache/save@v4
        with:
          path: ${cache}
          key: ${scalar(key, `\${{ github.run_id }}`)}
`;
  return { path: '.github/workflows/pawl.yml', text };
}

/** Pull requests from forks, first half: runs a stranger's code, so it has no secret and may write nothing. */
function measureWorkflow(place: CiPlace): WorkflowFile {
  const text = `name: pawl measure
on:
  pull_request:

permissions:
  contents: read

${defaults(place)}concurrency:
  group: pawl-measure-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  measure:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
${prepare(place)}${action(place, "          comment: 'false'\n")}`;
  return { path: '.github/workflows/pawl-measure.yml', text };
}

/** Second half: may comment, so it runs the default branch's code and takes the artifact for a stranger's data. */
function commentWorkflow(place: CiPlace): WorkflowFile {
  const text = `name: pawl comment
on:
  workflow_run:
    workflows: [pawl measure]
    types: [completed]

permissions:
  actions: read
  contents: read
  pull-requests: write

${defaults(place)}concurrency:
  group: pawl-comment-\${{ github.event.workflow_run.head_sha }}

jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
${prepare(place)}      - uses: actions/download-artifact@v4
        continue-on-error: true
        with:
          name: pawl-report
          path: \${{ runner.temp }}/pawl-report
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
${action(place, '          comment-from: $' + '{{ runner.temp }}/pawl-report\n')}`;
  return { path: '.github/workflows/pawl-comment.yml', text };
}

/** Merge requests of GitLab: JUnit in the widget, and one note by a project access token where there is one. */
export function gitlabJob(place: CiPlace = ROOT): WorkflowFile {
  const { folder, install } = place;
  const go = (from: string, to: string): string =>
    from === to ? '' : `    - ${scalar(`cd ${shellWord(posix.relative(from, to) || '.')}`)}\n`;
  const text = `pawl:
  image: node:24
  timeout: 1h
  interruptible: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: "0"
  cache:
    key: ${scalar(below(folder, 'pawl').replaceAll('/', '-'))}
    paths: [${scalar(below(folder, '.pawl/'))}]
  script:
${go('', install)}    - npm ci
${go(install, folder)}    - npx --no-install pawl ci gitlab
  artifacts:
    when: always
    paths: [${scalar(below(folder, 'reports/'))}]
    reports:
      junit: ${scalar(below(folder, 'reports/*/junit.xml'))}
`;
  return { path: '.gitlab-ci.yml', text };
}

/** The workflow files of GitHub: of the repository's own people, and the pair that is safe for forks. */
export function githubWorkflows(options: { forks?: boolean } & Partial<CiPlace> = {}): WorkflowFile[] {
  const place = { ...ROOT, ...options };
  const own = pullRequestWorkflow(place);
  return options.forks ? [own, ...forkWorkflows(place)] : [own];
}

/** The pair that is safe for pull requests of anybody: one measures without a secret, one comments without their code. */
export function forkWorkflows(place: CiPlace = ROOT): WorkflowFile[] {
  return [measureWorkflow(place), commentWorkflow(place)];
}
