/** A file that CI reads, ready to be written into a project. */
export interface WorkflowFile {
  path: string;
  text: string;
}

/** Steps that every job begins with; the history is whole, since a gate compares with the merge base. */
const PREPARE = `      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - run: npm ci
`;

/** Pull requests of people who may push to the repository, and the baseline on the default branch. */
export const PULL_REQUEST_WORKFLOW: WorkflowFile = {
  path: '.github/workflows/pawl.yml',
  text: `name: pawl
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read

concurrency:
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
${PREPARE}      - uses: ./node_modules/pawl
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}

  # What is live is recorded, and its trials are kept, so that pull requests do not pay for them.
  baseline:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 120
    permissions:
      contents: write
    steps:
${PREPARE}      - uses: actions/cache/restore@v4
        with:
          path: .pawl/cache.jsonl.gz
          key: pawl-.-\${{ github.run_id }}
          restore-keys: pawl-.-
      - run: if [ -f .pawl/cache.jsonl.gz ]; then npx --no-install pawl cache import .pawl/cache.jsonl.gz; fi
      - name: Promote, and measure the baseline
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          BEFORE: \${{ github.event.before }}
        run: |
          code=0
          changed=$(npx --no-install pawl affected --base "$BEFORE")
          for name in $changed; do npx --no-install pawl promote "$name" || code=$?; done
          git push origin HEAD --tags
          all=$(npx --no-install pawl affected --base HEAD --all)
          for name in $all; do npx --no-install pawl gate "$name" --base HEAD || code=$?; done
          exit $code
      - if: always()
        run: npx --no-install pawl cache export .pawl/cache.jsonl.gz --max-mb 500 --max-days 30
      - if: always()
        uses: actions/cache/save@v4
        with:
          path: .pawl/cache.jsonl.gz
          key: pawl-.-\${{ github.run_id }}
`,
};

/** Pull requests from forks, first half: runs a stranger's code, so it has no secret and may write nothing. */
export const MEASURE_WORKFLOW: WorkflowFile = {
  path: '.github/workflows/pawl-measure.yml',
  text: `name: pawl measure
on:
  pull_request:

permissions:
  contents: read

concurrency:
  group: pawl-measure-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  measure:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
${PREPARE}      - uses: ./node_modules/pawl
        with:
          comment: 'false'
`,
};

/** Second half: may comment, so it runs the default branch's code and takes the artifact for a stranger's data. */
export const COMMENT_WORKFLOW: WorkflowFile = {
  path: '.github/workflows/pawl-comment.yml',
  text: `name: pawl comment
on:
  workflow_run:
    workflows: [pawl measure]
    types: [completed]

permissions:
  actions: read
  contents: read
  pull-requests: write

concurrency:
  group: pawl-comment-\${{ github.event.workflow_run.head_sha }}

jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
${PREPARE}      - uses: actions/download-artifact@v4
        continue-on-error: true
        with:
          name: pawl-report
          path: \${{ runner.temp }}/pawl-report
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: ./node_modules/pawl
        with:
          comment-from: \${{ runner.temp }}/pawl-report
`,
};

/** Merge requests of GitLab: JUnit in the widget, and one note by a project access token where there is one. */
export const GITLAB_JOB: WorkflowFile = {
  path: '.gitlab-ci.yml',
  text: `pawl:
  image: node:24
  timeout: 1h
  interruptible: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: "0"
  cache:
    key: pawl
    paths: [.pawl/]
  script:
    - npm ci
    - npx --no-install pawl ci gitlab
  artifacts:
    when: always
    paths: [reports/]
    reports:
      junit: reports/*/junit.xml
`,
};

/** The workflow files of GitHub: of the repository's own people, and the pair that is safe for forks. */
export function githubWorkflows(options: { forks?: boolean } = {}): WorkflowFile[] {
  return options.forks
    ? [PULL_REQUEST_WORKFLOW, MEASURE_WORKFLOW, COMMENT_WORKFLOW]
    : [PULL_REQUEST_WORKFLOW];
}
