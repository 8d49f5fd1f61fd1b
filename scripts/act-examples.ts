import type { Act } from '../src/signal/acts/act.ts';
import { anger } from '../src/signal/acts/examples/anger.ts';
import { asksForPerson } from '../src/signal/acts/examples/asks-for-person.ts';
import { corrections } from '../src/signal/acts/examples/corrections.ts';
import { corrects } from '../src/signal/acts/examples/corrects.ts';
import { correctsInPassing } from '../src/signal/acts/examples/corrects-in-passing.ts';
import { knowsNothing } from '../src/signal/acts/examples/knows-nothing.ts';
import { leavesUpset } from '../src/signal/acts/examples/leaves-upset.ts';
import { likeAnger } from '../src/signal/acts/examples/like-anger.ts';
import { likeCorrections } from '../src/signal/acts/examples/like-corrections.ts';
import { plainAgent } from '../src/signal/acts/examples/plain-agent.ts';
import { plainUser } from '../src/signal/acts/examples/plain-user.ts';
import { plainUserAnswers } from '../src/signal/acts/examples/plain-user-answers.ts';
import { plainUserAsides } from '../src/signal/acts/examples/plain-user-asides.ts';
import { promises } from '../src/signal/acts/examples/promises.ts';

import { upset } from '../src/signal/acts/examples/upset.ts';

const plain = [...plainUser, ...plainUserAnswers, ...plainUserAsides];

const correcting = [...corrects, ...correctsInPassing, ...corrections];
const angry = [...upset, ...leavesUpset, ...anger];

/** What the weights of an act are trained on. Where somebody may do two things at once, neither stands against the other. */
export const EXAMPLES_OF: Readonly<Record<Act, { does: readonly string[]; doesNot: readonly string[] }>> = {
  corrects: { does: correcting, doesNot: [...likeCorrections, ...plain, ...asksForPerson] },
  upset: { does: angry, doesNot: [...likeAnger, ...plain] },
  asksForPerson: {
    does: asksForPerson,
    doesNot: [...plain, ...correcting, ...likeCorrections, ...angry, ...likeAnger],
  },
  promises: { does: promises, doesNot: [...plainAgent, ...knowsNothing] },
  knowsNothing: { does: knowsNothing, doesNot: [...plainAgent, ...promises] },
};
