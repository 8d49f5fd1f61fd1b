import type { Arm, TrialRequest } from '../core/arm.ts';
import type { Case, Fixtures } from '../core/case.ts';
import type { ChatModel, ChatUsage } from '../core/chat.ts';
import type { Harness } from '../core/harness.ts';
import { hashText } from '../core/hash.ts';
import type { Mask } from '../core/mask.ts';
import type { Tool } from '../core/tool.ts';
import type { ToolCodes } from '../core/tool-code.ts';
import type { PlannedTrial } from '../store/store.ts';
import type { Agent } from './agent/agent.ts';
import { caseKey, trialKey } from './keys.ts';
import type { UserEngine } from './user/user.ts';

/** A model ready to be asked; it limits its requests in flight itself. */
export interface RunModel {
  id: string;
  identity: string;
  chat: ChatModel;
  /** The same request always gets the same answer: the provider says so, or the config does. */
  deterministic: boolean;
  /** Requests in flight to its endpoint at most. */
  ceiling: number;
  costUsd: (usage: ChatUsage) => number;
}

/** A harness version on a model, and the series that its trials belong to. */
export interface ArmSpec {
  harness: Harness;
  model: RunModel;
  series: string;
}

const CODE = /\.[cm]?[jt]s$/;

/** What the trials of a run are made of; cases, fixtures and handlers are the same in every arm. */
export interface Arms {
  spec(arm: Arm, model: string): ArmSpec;
  cases: ReadonlyMap<string, Case>;
  fixtures: Fixtures;
  handlers: ToolCodes;
  /** Hash of the handlers' code. */
  handlersHash: string;
  /** Agents of the user's own by the hash of their harness; the built-in one for every other. */
  agents: ReadonlyMap<string, Agent>;
  /** Who plays the users of cases that let one talk on. */
  users: UserEngine;
  mask: Mask;
}

/** The tools that the agent has in this case. */
export function toolsOf(harness: Harness, item: Case): Tool[] {
  return item.tools.length === 0 ? harness.tools : [...harness.tools, ...item.tools];
}

/** Plans trials: their keys, with what does not change between trial numbers hashed once. */
export function createPlanner(arms: Arms): (request: TrialRequest) => PlannedTrial {
  const caseKeys = new Map<string, string>();
  const keyOfCase = (harness: Harness, item: Case): string => {
    const id = `${harness.hash}\n${item.id}`;
    let key = caseKeys.get(id);
    if (key === undefined) {
      const tools = toolsOf(harness, item).map((tool) => tool.name);
      key = caseKey(item, {
        fixtures: arms.fixtures,
        tools,
        handlers: arms.handlersHash,
        user: arms.users.identity,
      });
      caseKeys.set(id, key);
    }
    return key;
  };
  return ({ arm, model, caseId, number }) => {
    const { harness, model: runModel, series } = arms.spec(arm, model);
    const input = keyOfCase(harness, caseOf(arms, caseId));
    const key = trialKey({
      series,
      harness: harness.hash,
      model: runModel.identity,
      caseId,
      caseKey: input,
      number,
    });
    return { key, arm, series, harness: harness.hash, model, caseId, number };
  };
}

export function caseOf(arms: Arms, id: string): Case {
  const item = arms.cases.get(id);
  if (!item) throw new Error(`no case ${id} in this run`);
  return item;
}

/** Over the modules that tools name and, since these may import it, all other code of the harness. */
export function hashOfHandlers(harness: Harness): string {
  const named = new Set(
    harness.tools.flatMap((tool) => (tool.run === 'replay' ? [] : [tool.run.module.split('#')[0]])),
  );
  const sources = harness.sources.filter(
    ({ path }) =>
      [...named].some((file) => file && path.endsWith(file)) || (named.size > 0 && CODE.test(path)),
  );
  return hashText(sources.map(({ path, text }) => `${path}\n${text}`).join('\n'));
}
