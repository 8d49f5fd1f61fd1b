import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChatAnswer, type ChatModel, type ChatRequest, ModelError } from '../../core/chat.ts';
import { hashJson, hashText } from '../../core/hash.ts';
import { firstDifference } from './difference.ts';

/** One line of a recording: the request, its trial and the answer. */
interface Recording {
  request: ChatRequest;
  trial: number;
  answer: ChatAnswer;
}

/** Recordings of a case, by hash of request and trial number. */
interface CaseRecordings {
  byKey: Map<string, Recording>;
  all: Recording[];
}

/**
 * Replays a folder of recordings, keyed by request, case and trial number. A request that was never recorded throws a
 * ModelError `no_recording` that names the nearest recording and the first difference.
 */
export function createRecordedModel(folder: string): ChatModel {
  const cases = new Map<string, Promise<CaseRecordings>>();
  const recordingsOf = (caseId: string): Promise<CaseRecordings> => {
    const known = cases.get(caseId) ?? readRecordings(join(folder, fileName(caseId)));
    cases.set(caseId, known);
    return known;
  };
  return {
    async complete(request, { caseId, trial }) {
      const recordings = await recordingsOf(caseId);
      const found = recordings.byKey.get(keyOf(request, trial));
      if (found) return found.answer;
      throw new ModelError('no_recording', missText(recordings.all, request, caseId, trial));
    },
  };
}

/** Asks a model and appends every answer to a folder that `createRecordedModel` can replay. */
export function recordTo(model: ChatModel, folder: string): ChatModel {
  let made: Promise<unknown> | undefined;
  return {
    async complete(request, context) {
      const answer = await model.complete(request, context);
      made ??= mkdir(folder, { recursive: true });
      await made;
      const recording: Recording = { request, trial: context.trial, answer };
      await appendFile(join(folder, fileName(context.caseId)), `${JSON.stringify(recording)}\n`);
      return answer;
    },
  };
}

/** A file name that stays in the folder whatever the case is called. */
function fileName(caseId: string): string {
  const slug = caseId.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60);
  return `${slug}-${hashText(caseId).slice(0, 10)}.jsonl`;
}

function keyOf(request: ChatRequest, trial: number): string {
  return `${trial} ${hashJson([request.messages, request.tools])}`;
}

async function readRecordings(file: string): Promise<CaseRecordings> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const all = text.split('\n').flatMap((line) => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as Recording];
    } catch {
      return []; // the last line of a recording that was cut off
    }
  });
  return {
    all,
    byKey: new Map(all.map((recording) => [keyOf(recording.request, recording.trial), recording])),
  };
}

function missText(all: readonly Recording[], request: ChatRequest, caseId: string, trial: number): string {
  if (all.length === 0) return `Case ${caseId} has no recording.`;
  const asked = JSON.stringify(request);
  const nearest = all
    .map((recording) => ({ recording, common: commonPrefix(JSON.stringify(recording.request), asked) }))
    .sort((a, b) => b.common - a.common)[0]!.recording;
  const difference =
    firstDifference(nearest.request, request) ??
    `trial ${nearest.trial} was recorded, trial ${trial} was asked`;
  return `Case ${caseId} has no recording of this request; the nearest differs: ${difference}.`;
}

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
