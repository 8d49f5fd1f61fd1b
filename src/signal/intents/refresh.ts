import type { Taxonomy } from '../../core/taxonomy.ts';
import { BUILTIN_ID } from '../../encoder/builtin-encoder.ts';
import type { Encoder } from '../../encoder/encoder.ts';
import { takeRows } from '../vectors/matrix.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { type IntentModel, type Placement, placeRows } from './intent-model.ts';
import { knownIntents } from './known-intents.ts';
import type { NameGroup } from './label-clusters.ts';
import { nameGroups } from './name-groups.ts';
import { type Placed, placeRequests } from './place-requests.ts';
import { type Proposal, propose } from './proposals.ts';
import { refreshedModel } from './refreshed-model.ts';
import type { Request } from './request.ts';
import { type IntentChange, updateTaxonomy } from './update-taxonomy.ts';
import { looksEnglish } from './words.ts';

export interface RefreshInput {
  /** What the file says now: a person's word. Empty at first. */
  taxonomy: Taxonomy;
  /** Of the last refresh. */
  model: IntentModel | null;
  /** Requests of the last window; empty at first. Without them nothing can be emergent. */
  before: readonly Request[];
  /** Requests of this window. */
  now: readonly Request[];
  encoder: Encoder;
  /** What users say in the cases of an intent, by its id: an intent that no request was ever placed in is known by them. */
  wordings?: ReadonlyMap<string, readonly string[]>;
  /** Day of the refresh, YYYY-MM-DD; null where no request has a time. */
  asOf: string | null;
  seed?: number;
  /** Number of intents; chosen by silhouette when it is left out. */
  k?: number | undefined;
  name?: NameGroup | undefined;
  sample?: number;
}

export interface Refreshed {
  taxonomy: Taxonomy;
  model: IntentModel;
  /** One a request of `now`, in its order. */
  placements: Placement[];
  /** What the refresh did to the taxonomy. */
  changes: IntentChange[];
  /** What it would do, for a person to decide. */
  proposals: Proposal[];
  /** Requests that went through the encoder after the sample did. */
  encoded: number;
  /** See `Placed`. */
  agreement: number | null;
  /** What limits the result, in words. */
  notes: string[];
}

/**
 * Fits the taxonomy to this window's requests: known intents keep their ids, labels, paths; clusters that are known intents
 * refine them; emergent ones are added; those without traffic retire. At the first refresh every cluster becomes an intent.
 */
export async function refreshIntents(input: RefreshInput): Promise<Refreshed> {
  const seed = input.seed ?? 1;
  const old = await knownIntents(input.model, input.taxonomy, input.encoder, input.wordings);
  const evidence = await gatherEvidence(input, old, seed);
  const groups = await nameGroups(evidence, newGroups(input, evidence), input.taxonomy, input.name);
  const model = refreshedModel(old, evidence, groups);
  const now = evidence.isOld.flatMap((isOld, row) => (isOld ? [] : [row]));
  const learnt = placeRows(model, takeRows(evidence.vectors, now));
  const known = now.flatMap((row, index) => {
    const intent = learnt[index]!.intent;
    return intent === null ? [] : [{ text: evidence.texts[row]!, intent }];
  });
  const placed: Placed = await placeRequests(model, input.now, known, input.encoder, seed);
  const { taxonomy, changes } = updateTaxonomy(input, groups, placed.placements);
  return {
    taxonomy,
    model,
    ...placed,
    changes,
    notes: notesOn(input.encoder, evidence.texts),
    proposals: input.model === null ? [] : propose(evidence, taxonomy),
  };
}

/** Clusters that become intents: the emergent ones; at the first refresh also all that are none of the file's intents. */
function newGroups(input: RefreshInput, { texts, emergent, clusters, matches }: Evidence): number[][] {
  if (input.model !== null) return emergent;
  const matched = new Set(matches.map((match) => match.cluster));
  // A handful of odd requests is no intent; they go to the nearest one.
  const least = Math.min(5, Math.ceil(texts.length / 50));
  return [...clusters].flatMap(([cluster, rows]) =>
    matched.has(cluster) || rows.length < least ? [] : [rows],
  );
}

/** What a reader of the result should know: words and the built-in encoder are English. */
function notesOn(encoder: Encoder, texts: readonly string[]): string[] {
  const english = texts.filter(looksEnglish).length;
  if (texts.length === 0 || english >= texts.length / 2) return [];
  const share = Math.round((100 * english) / texts.length);
  const more = encoder.id.startsWith(BUILTIN_ID)
    ? ' The built-in encoder knows English only: set encoder.provider to openai with a model for the languages of your users.'
    : '';
  return [`Only ${share} % of the requests look English; stop words are English ones.${more}`];
}
