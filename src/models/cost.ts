import type { ChatUsage } from '../core/chat.ts';

/** US dollars for some tokens at prices per million; 0 when the model has no price. */
export function costUsd(usage: ChatUsage, price: { input: number; output: number } | undefined): number {
  if (!price) return 0;
  return (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6;
}
