import { askedForPerson } from './asked-for-person.ts';
import type { Detector } from './detector.ts';
import { callText, quote } from './view.ts';

/** A hand-off as the first thing that the agent does, which the user did not ask for. A hand-off alone is no failure. */
export const untriedHandOff: Detector = {
  kind: 'untried-hand-off',
  languages: ['en'],
  detect(view) {
    const { calls, users } = view;
    const [first] = calls;
    if (first?.tool?.handsOff !== true) return [];
    const asked = askedForPerson(view);
    if (asked !== undefined && asked < first.message) return [];
    if (users.filter((index) => index < first.message).length > 2) return [];
    return [
      {
        kind: 'untried-hand-off',
        turn: first.message,
        evidence: [
          { message: first.message, field: `calls.${first.index}`, quote: quote(callText(first.call)) },
        ],
        severity: 0.5,
        confidence: 0.7,
        counterfactual: null,
      },
    ];
  },
};
