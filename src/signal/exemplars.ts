import type { Failure, FailureKind } from '../core/failure.ts';
import type { Layer } from '../core/harness.ts';
import { hashText } from '../core/hash.ts';
import { SYMPTOMS } from './attribution.ts';

export const STRATA = ['complained', 'abandoned', 'escalated', 'silent'] as const;
/** How the user of a conversation took it: said so, left, was handed off, or none of these. */
export type Stratum = (typeof STRATA)[number];

/** What is known of one conversation when exemplars are drawn. */
export interface Judged {
  conversation: string;
  /** Null: like none of the intents. */
  intent: string | null;
  stratum: Stratum;
  failures: readonly Failure[];
}

/** The failure that stands for a group of like failures. */
export interface Exemplar {
  id: string;
  intent: string | null;
  kind: FailureKind;
  layer: Layer;
  failure: Failure;
  /** Ids of the next nearest failures of the group. */
  nearest: string[];
  /** Conversations in the group. */
  size: number;
  /** Of all conversations, those of the intent; 0–1. */
  shareOfTraffic: number;
  /** Of the intent's conversations, those in the group; 0–1. */
  failureRate: number;
  /** Share of traffic × failure rate × mean severity. */
  impact: number;
  stratum: Stratum;
}

export interface Exemplars {
  exemplars: Exemplar[];
  /** Shares of the strata among the exemplars, and in the traffic. */
  mix: Record<Stratum, { exemplars: number; traffic: number }>;
}

const NEAREST = 3;

/**
 * Groups failures by intent, kind and layer, each with what follows from it, takes those that stand for most of the impact, and takes the medoid of each; of its strata the one
 * that has had the fewest exemplars for its share of traffic comes first.
 */
export function drawExemplars(
  judged: readonly Judged[],
  options: { count: number; similar: (a: string, b: string) => number },
): Exemplars {
  const perIntent = new Map<string | null, number>();
  for (const { intent } of judged) perIntent.set(intent, (perIntent.get(intent) ?? 0) + 1);
  const groups = Map.groupBy(
    judged.flatMap((item) => causes(item.failures).map((failure) => ({ item, failure }))),
    ({ item, failure }) => JSON.stringify([item.intent, failure.kind, failure.layer]),
  );
  const ranked = [...groups].map(([key, members]) => {
    const { item, failure } = members[0]!;
    const size = new Set(members.map((member) => member.item.conversation)).size;
    const ofIntent = perIntent.get(item.intent)!;
    const shareOfTraffic = ofIntent / judged.length;
    const failureRate = size / ofIntent;
    const severity = members.reduce((sum, member) => sum + member.failure.severity, 0) / members.length;
    const { kind, layer } = failure;
    return {
      key,
      members,
      intent: item.intent,
      kind,
      layer,
      size,
      shareOfTraffic,
      failureRate,
      impact: shareOfTraffic * failureRate * severity,
    };
  });
  const traffic = sharesOf(judged.map((item) => item.stratum));
  const drawn: Stratum[] = [];
  const exemplars = standingForMost(ranked, options.count).map(({ key, members, ...group }): Exemplar => {
    const stratum = scarcest(
      members.map(({ item }) => item.stratum),
      drawn,
      traffic,
    );
    drawn.push(stratum);
    const pool = members.filter(({ item }) => item.stratum === stratum).map(({ failure }) => failure);
    const order = byCentrality(pool, options.similar);
    const nearest = order.slice(1, 1 + NEAREST).map((failure) => failure.id);
    return { id: `x-${hashText(key).slice(0, 10)}`, ...group, failure: order[0]!, nearest, stratum };
  });
  const own = sharesOf(drawn);
  const mix = Object.fromEntries(
    STRATA.map((stratum) => [stratum, { exemplars: own[stratum], traffic: traffic[stratum] }]),
  ) as Exemplars['mix'];
  return { exemplars, mix };
}

/** Of the layers of symptoms whose cause nothing shows, about one in two or three is right (npm run bench -- world). */
const UNEXPLAINED = 0.5;

/** How far it is to be believed that this went wrong, and in this layer; 0–1. What follows from a cause is not drawn. */
function beliefIn({ kind, confidence }: Failure): number {
  return SYMPTOMS.has(kind) ? UNEXPLAINED * confidence : confidence;
}

interface Ranked {
  key: string;
  members: readonly { item: Judged; failure: Failure }[];
  size: number;
  impact: number;
}

/**
 * The groups that stand for most of the impact together, the first for most of it, each as far as its detector is to be
 * believed: conversations that an earlier one stands for count no more (greedy maximum coverage: Nemhauser et al. 1978).
 */
function standingForMost<T extends Ranked>(groups: readonly T[], count: number): T[] {
  const covered = new Set<string>();
  const left = new Set(groups);
  const worth = ({ members, size, impact }: T): number => {
    const own = new Set(members.map(({ item }) => item.conversation)).difference(covered);
    const belief = members.reduce((sum, { failure }) => sum + beliefIn(failure), 0) / members.length;
    return (belief * impact * own.size) / size;
  };
  const chosen: T[] = [];
  while (chosen.length < count && left.size > 0) {
    const [best] = [...left]
      .map((group) => ({ group, worth: worth(group) }))
      .sort(
        (a, b) =>
          b.worth - a.worth || b.group.impact - a.group.impact || (a.group.key < b.group.key ? -1 : 1),
      );
    const { group } = best!;
    for (const { item } of group.members) covered.add(item.conversation);
    left.delete(group);
    chosen.push(group);
  }
  return chosen;
}

/** What is only how another failure of the same conversation was taken is counted there. */
function causes(failures: readonly Failure[]): Failure[] {
  return failures.filter(({ follows }) => follows === undefined);
}

/** The stratum of the group that is furthest behind its share of traffic. */
function scarcest(
  have: readonly Stratum[],
  drawn: readonly Stratum[],
  traffic: Record<Stratum, number>,
): Stratum {
  const lag = (stratum: Stratum): number =>
    traffic[stratum] - drawn.filter((item) => item === stratum).length / Math.max(1, drawn.length);
  return STRATA.filter((stratum) => have.includes(stratum)).sort(
    (a, b) => lag(b) - lag(a) || STRATA.indexOf(a) - STRATA.indexOf(b),
  )[0]!;
}

function sharesOf(list: readonly Stratum[]): Record<Stratum, number> {
  const share = (stratum: Stratum): number =>
    list.filter((item) => item === stratum).length / Math.max(1, list.length);
  return {
    complained: share('complained'),
    abandoned: share('abandoned'),
    escalated: share('escalated'),
    silent: share('silent'),
  };
}

/** The most like all others first; of a large group a fixed sample is looked at. */
function byCentrality(failures: readonly Failure[], similar: (a: string, b: string) => number): Failure[] {
  const pool = [...failures].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 60);
  const texts = pool.map((failure) => failure.evidence.map((item) => item.quote).join(' '));
  const scored = pool.map((failure, index) => {
    let sum = failure.confidence;
    for (const [other, text] of texts.entries()) if (other !== index) sum += similar(texts[index]!, text);
    return { failure, sum };
  });
  return scored
    .sort((a, b) => b.sum - a.sum || (a.failure.id < b.failure.id ? -1 : 1))
    .map(({ failure }) => failure);
}
