import type { Detector } from './detector.ts';
import { callText, quote, type View } from './view.ts';
import { WORDS } from './words.ts';

/** The user asked for a person, at the first such message; undefined when nobody did. */
function askedForPerson({ users, messages }: View): number | undefined {
  return users.find((index) => WORDS.wantsPerson.test(messages[index]!.content));
}

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
