/** A part of a workflow file, as it was parsed. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with a job, said after its name, and what would mend it. */
export interface JobFault {
  text: string;
  todo: string;
}

/** Branches move: what they name today may be anything tomorrow. */
const BRANCH = /^(main|master|develop|trunk|HEAD)$|^refs\/heads\//;

/** Actions of others whose code nobody has fixed to a version. */
export function unpinnedActions(steps: readonly Fields[], job: Fields): JobFault[] {
  const used = [...steps.map((step) => step.uses), job.uses].filter((uses) => typeof uses === 'string');
  const loose = used.filter((uses) => {
    if (/^(\.|docker:\/\/)/.test(uses)) return false;
    const at = uses.indexOf('@');
    return at === -1 || at === uses.length - 1 || BRANCH.test(uses.slice(at + 1));
  });
  return [...new Set(loose)].map((uses) => ({
    text: `takes ${uses} as it is at the moment it runs`,
    todo: "Name a tag, or a full commit hash where the action is not GitHub's own: owner/action@<40 hex digits>.",
  }));
}

/** Two pushes in a row would race for the one comment. */
export function missingConcurrency(on: Fields, job: Fields, root: Fields): JobFault[] {
  const gates = ['pull_request', 'pull_request_target', 'workflow_run'].some((event) => event in on);
  if (!gates || hasGroup(job.concurrency) || hasGroup(root.concurrency)) return [];
  return [
    {
      text: 'has no concurrency group, so that two pushes in a row race for the comment',
      todo: `concurrency: { group: "pawl-\${{ github.event.pull_request.number || github.ref }}", cancel-in-progress: true }`,
    },
  ];
}

function hasGroup(concurrency: unknown): boolean {
  if (typeof concurrency === 'string') return concurrency !== '';
  return typeof concurrency === 'object' && concurrency !== null && 'group' in concurrency;
}

/** What anybody may write into an event: a title is as good as a command once a shell reads it. */
const WRITTEN_BY_ANYBODY = [
  /^github\.head_ref$/,
  /^github\.event\.(issue|discussion|pull_request)\.(title|body)$/,
  /^github\.event\.(comment|review|review_comment)\.body$/,
  /^github\.event\.pull_request\.head\.(ref|label|repo\.(default_branch|description|homepage))$/,
  /^github\.event\.workflow_run\.(head_branch|display_title|head_repository\.description)$/,
  /^github\.event\.workflow_run\.head_commit\.(message|author\.(name|email))$/,
  /^github\.event\.(head_commit|commits\.(\d+|\*))\.(message|author\.(name|email))$/,
  /^github\.event\.pages\.(\d+|\*)\.page_name$/,
];

/** A shell reads what `${{ }}` puts into its script, so that a pull request's title can be a command. */
export function scriptInjections(steps: readonly Fields[]): JobFault[] {
  const found = steps.flatMap((step) => scriptsOf(step).flatMap(taintedNames));
  return [...new Set(found)].map((name) => ({
    text: `puts \${{ ${name} }} into a script, where whoever opens a pull request can write commands`,
    todo: `Pass it by env, { TEXT: "\${{ ${name} }}" }, and write "$TEXT" in the script.`,
  }));
}

/** Texts that a step hands to an interpreter: of a shell, or of actions/github-script. */
function scriptsOf({ run, uses, with: inputs }: Fields): string[] {
  const script = typeof inputs === 'object' && inputs !== null ? (inputs as Fields).script : undefined;
  const github = typeof uses === 'string' && uses.startsWith('actions/github-script@') ? script : undefined;
  return [run, github].filter((text) => typeof text === 'string');
}

function taintedNames(script: string): string[] {
  return [...script.matchAll(/\$\{\{(.*?)\}\}/gs)].flatMap(([, expression = '']) =>
    [...expression.matchAll(/\bgithub\b(?:\.[\w*-]+|\[\s*(?:'[^']*'|\d+)\s*\])+/gi)]
      .map(([name]) => name.replace(/\[\s*'?([^'\]]*?)'?\s*\]/g, '.$1').toLowerCase())
      .filter((name) => WRITTEN_BY_ANYBODY.some((pattern) => pattern.test(name))),
  );
}
