import { posix } from 'node:path';
import { caseText } from '../../cases/case-text.ts';
import { draftCase } from '../../cases/draft-case.ts';
import { draftGuard } from '../../cases/draft-guard.ts';
import { toolOf } from '../../cases/judge-talk.ts';
import { HOLLOW, passedByNothing } from '../../cases/passed-by-nothing.ts';
import { wrongExpectation } from '../../cases/wrong-expectation.ts';
import type { Conversation } from '../../core/conversation.ts';
import type { Failure } from '../../core/failure.ts';
import { canonicalJson, type JsonObject } from '../../core/json.ts';
import type { Taxonomy } from '../../core/taxonomy.ts';
import type { FoundFailures } from '../../signal/find-failures.ts';
import type { Store } from '../../store/store.ts';
import { readCase, redactorFor, tooLong } from '../case-file.ts';
import { findSibling } from '../find-sibling.ts';
import { findInStore } from '../found-failures.ts';
import type { Project } from '../project.ts';
import { schemaFor } from '../schema-path.ts';

/** Intents that get cases, the biggest first; and cases of each kind in one of them. */
const INTENTS = 6;
const DRAFTS = 3;
const GUARDS = 5;
/** Conversations of an intent, and failures in one of them, that drafts are looked for in. */
const LOOKED = 60;
const FAILURES = 5;

export interface FirstCases {
  /** By path below the folder of the suite. */
  files: Map<string, string>;
  drafts: number;
  guards: number;
  /** Why no case could be drawn up, and how often. */
  rejected: Record<string, number>;
}

interface Candidate {
  id: string;
  task: string | null;
  result: FoundFailures;
}

/** Draws up cases of the biggest intents: decisions that went wrong, as drafts, and decisions that went well. */
export async function firstCases(
  project: Project,
  store: Store,
  harness: string,
  taxonomy: Taxonomy,
  tools: ReadonlySet<string>,
): Promise<FirstCases> {
  const { found, intents } = await findInStore(project, harness, store);
  const perIntent = Map.groupBy(found, ({ conversation }) => intents.get(conversation.id) ?? '');
  const made: FirstCases = { files: new Map(), drafts: 0, guards: 0, rejected: {} };
  const biggest = Object.entries(taxonomy)
    .map(([id, { path }]) => ({ path, members: perIntent.get(id) ?? [] }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => b.members.length - a.members.length || (a.path < b.path ? -1 : 1))
    .slice(0, INTENTS);
  for (const { path, members } of biggest) {
    const own = members.map(({ conversation, result }) => ({
      id: conversation.id,
      task: conversation.task,
      outcome: conversation.outcome,
      result,
    }));
    const load: Load = (id) => store.getConversation(id);
    const place = { project, harness, path };
    const writer = createWriter(made, place, tools);
    const failing = own
      .filter(({ result }) => result.failures.length > 0)
      .sort((a, b) => severity(b) - severity(a));
    made.drafts += await drawFailures(failing, load, writer, { store, ...place });
    const well = own.filter(
      ({ outcome, result }) => outcome === 'success' || (outcome === null && isFine(result)),
    );
    const drawing = { candidates: well, enough: GUARDS, tasks: new Set<string>(), load };
    made.guards += await draw(drawing, async (conversation) => {
      const document = draftGuard(conversation);
      return writer('guard', document ? { document } : { rejected: 'the agent called no tool in it' });
    });
  }
  return made;
}

type Load = (id: string) => Promise<Conversation | undefined>;

/** Decisions of which something shows what should have been done come first; others fill up what is left. */
async function drawFailures(
  failing: readonly Candidate[],
  load: Load,
  writer: Writer,
  place: Place & { store: Store },
): Promise<number> {
  const tasks = new Set<string>();
  const hollow = new Map<string, Drafted>();
  const count = await draw(
    { candidates: failing.slice(0, LOOKED), enough: DRAFTS, tasks, load },
    async (item, { result }) => {
      const drafted = await draftFirst(item, result.failures, place);
      if (!('hollow' in drafted)) return writer('failure', drafted);
      hollow.set(item.id, drafted);
      return false;
    },
  );
  const rest = failing.filter(({ id }) => hollow.has(id));
  const more = await draw({ candidates: rest, enough: DRAFTS - count, tasks, load }, async ({ id }) =>
    writer('failure', hollow.get(id)!),
  );
  return count + more;
}

interface Drawing<T extends Candidate> {
  candidates: readonly T[];
  enough: number;
  tasks: Set<string>;
  load: Load;
}

/** Goes through candidates, one a task, until there are enough; gives how many. */
async function draw<T extends Candidate>(
  { candidates, enough, tasks, load }: Drawing<T>,
  write: (conversation: Conversation, candidate: T) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (const candidate of candidates) {
    if (count === enough) break;
    const task = candidate.task ?? candidate.id;
    const conversation = tasks.has(task) ? undefined : await load(candidate.id);
    if (!conversation || !(await write(conversation, candidate))) continue;
    tasks.add(task);
    count++;
  }
  return count;
}

function isFine({ failures, trajectory, handedOff }: FoundFailures): boolean {
  return failures.length === 0 && trajectory.turned === null && !trajectory.abandoned && !handedOff;
}

function severity({ result }: Candidate): number {
  const { severity: how, confidence } = byWeight(result.failures)[0]!;
  return how * confidence;
}

/** The worst first; what has a counterfactual is worth more than what is only severe. */
function byWeight(failures: readonly Failure[]): Failure[] {
  const weight = (failure: Failure): number =>
    failure.severity * failure.confidence + (failure.counterfactual?.calls ? 1 : 0);
  return failures.toSorted((a, b) => weight(b) - weight(a));
}

interface Place {
  project: Project;
  harness: string;
  path: string;
}

/** `hollow`: an agent that does nothing passes it. */
type Drafted = { document: JsonObject; hollow?: true } | { rejected: string };

/** The first of the worst failures of which something shows what should have been done; else what came of the worst. */
async function draftFirst(
  conversation: Conversation,
  failures: readonly Failure[],
  place: Place & { store: Store },
): Promise<Drafted> {
  const list: Drafted[] = [];
  for (const failure of byWeight(failures).slice(0, FAILURES)) {
    const drafted = await draftFailure(conversation, failure, place);
    if ('document' in drafted && !drafted.hollow) return drafted;
    list.push(drafted);
  }
  return list.find((drafted) => 'document' in drafted) ?? list[0]!;
}

/** The failure as a draft that its own conversation fails. */
async function draftFailure(
  conversation: Conversation,
  failure: Failure,
  { store, ...place }: Place & { store: Store },
): Promise<Drafted> {
  const sibling = await findSibling(store, conversation);
  const drafted = draftCase({ conversation, failure, sibling });
  if ('rejected' in drafted) return drafted;
  const document: JsonObject = { ...drafted.document, draft: true };
  const file = fileOf(place, 'draft');
  const item = readCase(document, { file, ...place });
  const wrong = await wrongExpectation(item, drafted, { failed: conversation, sibling });
  if (wrong) return { rejected: wrong };
  if (!(await passedByNothing(item, conversation.tools.map(toolOf)))) return { document };
  const origin = { ...(document.origin as JsonObject), draft: HOLLOW };
  return { document: { ...document, origin }, hollow: true };
}

function fileOf({ project, harness, path }: Place, name: string): string {
  return posix.join(project.config.evals, harness, path, `${name}.yaml`);
}

type Writer = (kind: string, drafted: Drafted) => boolean;

/** Puts a case that can be run into its file; says whether it did. */
function createWriter(made: FirstCases, place: Place, tools: ReadonlySet<string>): Writer {
  const { path } = place;
  const seen = new Set<string>();
  const reject = (why: string): false => {
    made.rejected[why] = (made.rejected[why] ?? 0) + 1;
    return false;
  };
  return (kind, drafted) => {
    if ('rejected' in drafted) return reject(drafted.rejected);
    const document = redactorFor(drafted.document).value(drafted.document);
    const { given, simulate, expect } = document;
    const key = canonicalJson([given ?? null, simulate ?? null, expect ?? null]);
    if (seen.has(key)) return reject('it is the same as another case');
    if (namesOf(document).some((name) => !tools.has(name)))
      return reject('it needs a tool that the agent does not have');
    const number = [...made.files.keys()].filter((file) => file.startsWith(`${path}/${kind}-`)).length + 1;
    const name = `${kind}-${number}`;
    const text = caseText(document, schemaFor(place.project.root, fileOf(place, name), 'case'));
    if (tooLong(text)) return reject('it is too long for a case');
    seen.add(key);
    made.files.set(`${path}/${name}.yaml`, text);
    return true;
  };
}

function namesOf({ expect }: JsonObject): string[] {
  return (expect as JsonObject[]).flatMap((entry) => [
    ...[entry.calls ?? []]
      .flat()
      .map((call) => (typeof call === 'string' ? call : String((call as JsonObject).call))),
    ...(typeof entry.never_calls === 'string' ? [entry.never_calls] : []),
  ]);
}
