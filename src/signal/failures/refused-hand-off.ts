import { askedForPerson } from './asked-for-person.ts';
import type { Detector } from './detector.ts';
import { quote } from './view.ts';

/** The user asked for a person and got none. */
export const refusedHandOff: Detector = {
  kind: 'refused-hand-off',
  languages: ['en'],
  detect(view) {
    const { calls, conversation, messages, agents } = view;
    const asked = askedForPerson(view);
    if (asked === undefined) return [];
    const canHandOff = conversation.tools.some((tool) => tool.handsOff);
    const done = calls.some((item) => item.message > asked && item.tool?.handsOff);
    const person = messages.some((message, index) => index > asked && message.by === 'human');
    const next = agents.find((index) => index > asked);
    if (!canHandOff || done || person || next === undefined) return [];
    const said = agents
      .filter((index) => index > asked)
      .some((index) =>
        /\b(?:transferr|connect|escalat|hand(?:ed|ing) (?:you )?(?:over|off))/i.test(
          messages[index]!.content,
        ),
      );
    if (said) return [];
    return [
      {
        kind: 'refused-hand-off',
        turn: next,
        evidence: [
          { message: asked, field: 'content', quote: quote(messages[asked]!.content) },
          { message: next, field: 'content', quote: quote(messages[next]!.content) },
        ],
        severity: 0.6,
        confidence: 0.7,
        counterfactual: {
          turn: next,
          done: quote(messages[next]!.content),
          should: `hand the conversation off (${conversation.tools
            .filter((tool) => tool.handsOff)
            .map((tool) => tool.name)
            .join(', ')})`,
          source: 'correction',
          why: 'the user asked for a person',
        },
      },
    ];
  },
};
