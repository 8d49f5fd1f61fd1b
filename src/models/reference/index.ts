import type { ChatModel } from '../../core/chat.ts';

export const REFERENCE_MODELS = ['keyword', 'ngram'] as const;

/** A built-in model, or undefined for a name that is none. */
export function createReferenceModel(_name: string): ChatModel | undefined {
  return undefined;
}
