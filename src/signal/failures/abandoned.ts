import { frustrationOf } from '../frustration.ts';
import type { Detector } from './detector.ts';
import { agentBefore, quote } from './view.ts';

/** The user left, frustrated or with the agent's question open after trouble, and without a word. */
export const abandoned: Detector = {
  kind: 'abandoned',
  languages: ['en'],
  detect(view) {
    const { agents, messages } = view;
    const { abandoned: left, points } = frustrationOf(view);
    const last = points.at(-1);
    if (!left || !last) return [];
    const turn = agentBefore(view, last.message) ?? agents.at(-1);
    if (turn === undefined) return [];
    return [
      {
        kind: 'abandoned',
        turn,
        evidence: [
          { message: last.message, field: 'content', quote: quote(messages[last.message]!.content) },
        ],
        severity: 0.7,
        confidence: 0.65,
        counterfactual: null,
      },
    ];
  },
};
