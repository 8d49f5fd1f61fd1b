import type { Detector } from './detector.ts';
import { around } from './view.ts';

/** Amounts, codes and dates: what nobody says without having read it somewhere. */
const CLAIM =
  /\$ ?\d[\d,]*(?:\.\d\d)?|\b[A-Z]{1,4}-?\d{3,10}\b|\b\d{4}-\d\d-\d\d\b|\b\d+(?:\.\d+)? ?%|\b\d{2,}[ -](?:days?|hours?|weeks?)\b/g;

/** What only shows how an answer should look claims nothing. */
const EXAMPLE = /\(?\b(?:for example|for instance|e\.g\.|such as|like)[:,]? [^.?!)]{0,60}\)?/gi;

/** An amount, code or date that stands in no result, document or message before it; sums of known amounts are known. */
export const ungrounded: Detector = {
  kind: 'ungrounded',
  detect({ agents, messages, conversation, calls }) {
    // A trace that shows nothing but talk does not show where the agent reads things up.
    const shown = messages.some(
      ({ role, content }) => (role === 'tool' || role === 'system') && content !== '',
    );
    if (!shown && conversation.tools.length === 0 && calls.length === 0) return [];
    return agents.flatMap((turn) => {
      const claims = messages[turn]!.content.replace(EXAMPLE, '').match(CLAIM) ?? [];
      if (claims.length === 0) return [];
      const known = messages
        .slice(0, turn)
        .map((message) => `${message.content} ${JSON.stringify(message.calls ?? '')}`)
        .join('\n');
      const amounts = amountsIn(known);
      const bare = digits(known);
      const made = claims.filter((claim) => !known.includes(claim) && !isKnown(claim, bare, amounts));
      if (made.length === 0) return [];
      return [
        {
          kind: 'ungrounded' as const,
          turn,
          evidence: made.slice(0, 3).map((claim) => ({
            message: turn,
            field: 'content',
            quote: around(messages[turn]!.content, claim),
          })),
          severity: 0.5,
          confidence: 0.6,
          counterfactual: null,
        },
      ];
    });
  },
};

function isKnown(claim: string, bare: string, amounts: readonly number[]): boolean {
  const plain = digits(claim).trim();
  if (plain !== '' && ` ${bare} `.includes(` ${plain} `)) return true;
  if (!claim.startsWith('$')) return false;
  const value = Number(claim.replace(/[^\d.]/g, ''));
  // Differences, sums and small multiples of what was read.
  return amounts.some(
    (a) =>
      [1, 2, 3, 4, 5, 6].some((times) => near(a * times, value)) ||
      amounts.some((b) => near(a + b, value) || near(a - b, value)),
  );
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.006;
}

function digits(text: string): string {
  return text
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[^\d.]+/g, ' ')
    .replace(/\.0+\b|\.(?= |$)/g, '');
}

function amountsIn(text: string): number[] {
  const numbers = digits(text)
    .split(' ')
    .map(Number)
    .filter((value) => value >= 1 && value < 1e6);
  return [...new Set(numbers)].slice(0, 200);
}
