import type { Case } from '../core/case.ts';
import type { Conversation } from '../core/conversation.ts';
import type { DraftedCase } from './draft-case.ts';
import { judgeTalk } from './judge-talk.ts';

/** Why a drafted case expects the wrong thing: it lets what failed pass, or fails what succeeded; null where it does neither. */
export async function wrongExpectation(
  item: Case,
  { expected, from }: DraftedCase,
  { failed, sibling }: { failed: Conversation; sibling: Conversation | null },
): Promise<string | null> {
  if ((await judgeTalk(item, failed, from))?.outcome === 'pass')
    return 'wrong expectation: the conversation that failed passes it';
  if (sibling && expected.source === 'sibling' && (await judgeTalk(item, sibling))?.outcome === 'fail')
    return 'wrong expectation: the conversation that succeeded fails it';
  return null;
}
