import type { ChatTool } from '../../core/chat.ts';
import { spaced } from './speech.ts';

const READS =
  /^(?:get|find|look|lookup|search|list|check|show|track|read|fetch|view|query|see|where|what|when|whether|which|how|count|verify|compare|calculate|estimate|describe|browse|status|info|details|forecast|quote)\b/i;

/** Whether a tool changes something, as far as its name and the first word of its description tell. */
export function changesSomething(tool: ChatTool): boolean {
  return !READS.test(spaced(tool.name)) && !READS.test(tool.description.trim());
}
