import { type Act, AGENT_ACTS, USER_ACTS } from '../src/signal/acts/act.ts';
import { asksForPerson } from '../src/signal/acts/examples/asks-for-person.ts';
import { corrects } from '../src/signal/acts/examples/corrects.ts';
import { correctsInPassing } from '../src/signal/acts/examples/corrects-in-passing.ts';
import { knowsNothing } from '../src/signal/acts/examples/knows-nothing.ts';
import { leavesUpset } from '../src/signal/acts/examples/leaves-upset.ts';
import { plainAgent } from '../src/signal/acts/examples/plain-agent.ts';
import { plainUser } from '../src/signal/acts/examples/plain-user.ts';
import { plainUserAnswers } from '../src/signal/acts/examples/plain-user-answers.ts';
import { plainUserAsides } from '../src/signal/acts/examples/plain-user-asides.ts';
import { promises } from '../src/signal/acts/examples/promises.ts';
import { upset } from '../src/signal/acts/examples/upset.ts';

/** What the weights are trained on, by who says it; `plain` does none of it. */
export const SIDES: readonly {
  acts: readonly Act[];
  examples: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    acts: USER_ACTS,
    examples: {
      corrects: [...corrects, ...correctsInPassing],
      asksForPerson,
      upset: [...upset, ...leavesUpset],
      plain: [...plainUser, ...plainUserAnswers, ...plainUserAsides],
    },
  },
  { acts: AGENT_ACTS, examples: { promises, knowsNothing, plain: plainAgent } },
];
