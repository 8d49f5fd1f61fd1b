import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/** What of promptfoo is used; its package exports much more. */
interface Promptfoo {
  assertions?: {
    runAssertions(input: {
      prompt: string;
      provider: object;
      providerResponse: { output: unknown };
      test: { vars: object; assert: object[] };
    }): Promise<Graded>;
  };
}

interface Graded {
  pass: boolean;
  score: number;
  reason?: string;
  metadata?: { graderError?: boolean };
  assertion?: { type?: string };
  componentResults?: Graded[];
}

interface Line {
  assertion: object;
  output: unknown;
  vars: object;
  tools: object[];
  prompt: string;
}

const GRADED =
  /^(?:not-)?(?:answer-relevance|classifier|context-|conversation-|factuality|g-eval|llm-rubric|model-graded-|moderation|pi$|search-rubric)/;
const MEASURED = /^(?:None of|(?:Cosine )?Similarity|Distance|Dot product)\b/i;
const FAILED =
  /^(?:API |Error:|HTTP |No (?:output|response)|Rate limit|Request (?:failed|timed out)|Unauthorized|Failed to )/i;

/** A process of its own: a JSON line on stdin, a JSON line back on descriptor 3. What promptfoo prints is no reply. */
const replies = createWriteStream('', { fd: 3 });
const reply = (line: object): void => void replies.write(`${JSON.stringify(line)}\n`);

const loaded = (await import(pathToFileURL(process.argv[2] ?? '').href)) as Promptfoo & {
  default?: Promptfoo;
};
const assertions = loaded.assertions ?? loaded.default?.assertions;
if (!assertions?.runAssertions) throw new Error('this promptfoo has no assertions.runAssertions');
// What promptfoo leaves running must not outlive pawl.
process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL'));
reply({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  try {
    reply(await judge(JSON.parse(line) as Line));
  } catch (error) {
    reply({ error: error instanceof Error ? error.message : String(error) });
  }
}

async function judge({ assertion, output, vars, tools, prompt }: Line): Promise<object> {
  const graded = await assertions!.runAssertions({
    prompt,
    provider: { id: () => 'pawl', config: { tools }, callApi: async () => ({ error: 'not available here' }) },
    providerResponse: { output },
    test: { vars, assert: [assertion] },
  });
  const parts = [graded, ...(graded.componentResults ?? [])];
  if (parts.some((part) => part.metadata?.graderError === true || isTrouble(part)))
    return { error: graded.reason ?? 'the grading model failed' };
  return { pass: graded.pass, score: graded.score, reason: graded.reason ?? '' };
}

/** Some of promptfoo's graders say that they could not be reached by a fail: by its reason it is told from a verdict. */
function isTrouble({ pass, reason = '', assertion }: Graded): boolean {
  if (pass || assertion?.type === undefined) return false;
  if (/^(?:not-)?similar\b/.test(assertion.type)) return !MEASURED.test(reason);
  return GRADED.test(assertion.type) && FAILED.test(reason);
}
