import { ModelError } from '../core/chat.ts';
import { hashJson } from '../core/hash.ts';
import { createJudge } from '../judges/ask-judge.ts';
import { describeConversation } from '../judges/describe-conversation.ts';
import { JUDGE_PROMPT } from '../judges/prompt.ts';
import type { JudgePort } from '../scorers/scorer.ts';
import type { Store } from '../store/store.ts';
import { judgeModel } from './certificates.ts';
import type { Comparison } from './comparison.ts';
import type { PipelinePorts } from './options.ts';
import { openModels } from './run-models.ts';

/**
 * The configured judge, whose verdicts are kept in the store: the same rubric over the same transcript is asked once.
 * Undefined when the config names none.
 */
export async function openJudgePort(
  comparison: Comparison,
  ports: PipelinePorts,
  spending: { store: Store; mayCall: () => boolean; onCall: () => void; onCost: (usd: number) => void },
): Promise<JudgePort | undefined> {
  const { config, project, certified } = comparison;
  const model = judgeModel(config);
  if (!model) return undefined;
  const open = (await openModels(config, { models: [model.id] }, project, ports)).get(model.id)!;
  const judge = createJudge(
    {
      complete(request, context) {
        if (!spending.mayCall()) throw new ModelError('timeout', 'the budget ended before it was judged');
        spending.onCall();
        return open.chat.complete(request, context);
      },
    },
    (answer) => spending.onCost(open.costUsd(answer.usage)),
  );
  const asked = new Map<string, ReturnType<JudgePort['ask']>>();
  return {
    certified,
    ask(rubric, item, transcript) {
      const text = describeConversation(item.given, transcript);
      const key = hashJson(['judge', open.identity, JUDGE_PROMPT, rubric, text]);
      const verdict = asked.get(key) ?? askOnce(spending.store, key, () => judge.ask(rubric, text));
      asked.set(key, verdict);
      // An answer is in the store by then; a failure may be tried again.
      void verdict.finally(() => asked.delete(key));
      return verdict;
    },
  };
}

async function askOnce(
  store: Store,
  key: string,
  ask: () => Promise<{ score: number; reason: string }>,
): Promise<{ score: number | null; reason: string }> {
  const known = (await store.getScores([key])).get(key);
  if (known) return known;
  try {
    const { score, reason } = await ask();
    await store.putScores([{ key, score: { expectation: 'judge', score, atLeast: 0, reason } }]);
    return { score, reason };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { score: null, reason: `the judge failed: ${error.message}` };
  }
}
