import type { CaseEvidence, Cell, VerdictFile } from '../../src/core/verdict.ts';

export function cellOf(patch: Partial<Cell> = {}): Cell {
  return {
    level: 'intent',
    cluster: 'refunds',
    label: 'Refunds',
    topic: 'money',
    model: 'gpt-4o',
    role: 'required',
    certified: true,
    thin: false,
    blind: false,
    deterministic: false,
    n: 8,
    canRegress: 8,
    verdict: 'held',
    because: 'proven',
    delta: 0.125,
    rounds: 4,
    losses: 0,
    gains: 0,
    ties: 32,
    unanswered: 0,
    missing: 0,
    baseline: { trials: 32, passed: 30 },
    candidate: { trials: 32, passed: 30 },
    evidence: { ni: 3.2, reg: 0, imp: 0, niNeeded: 3, regNeeded: 7 },
    trail: [
      [0.5, 0],
      [1.2, 0],
      [2.4, 0],
      [3.2, 0],
    ],
    costUsd: { baseline: 0.01, candidate: 0.02 },
    dropBelow: 0.118,
    broken: [],
    fixed: [],
    newlyFlaky: [],
    moreCalls: null,
    ...patch,
  };
}

export function evidenceOf(patch: Partial<CaseEvidence> = {}): CaseEvidence {
  return {
    caseId: 'refund-late',
    title: 'Too late',
    file: 'evals/desk/refunds/late.yaml:3',
    cluster: 'refunds',
    model: 'gpt-4o',
    change: 'broken',
    user: 'I want my money back for A-1042',
    expected: ['never calls refund_order'],
    baseline: { outcome: 'pass', got: ['called offer_store_credit(order_id: "A-1042")'], reasons: [] },
    candidate: {
      outcome: 'fail',
      got: ['called refund_order(order_id: "A-1042")'],
      reasons: ['called refund_order, which it must not'],
    },
    strip: { baseline: 'PPPPPP', candidate: 'FFFFFF' },
    add: null,
    ...patch,
  };
}

/** A verdict in which everything that a report can show is there once. */
export function richVerdict(patch: Partial<VerdictFile> = {}): VerdictFile {
  const totals = {
    trials: 96,
    passed: 90,
    costUsd: 0.12,
    p95LatencyMs: 900,
    inputTokens: 5000,
    outputTokens: 800,
  };
  return {
    format: 1,
    pawl: '0.1.0',
    run: 'run-1',
    kind: 'gate',
    harness: 'desk',
    startedAt: '2026-11-20T10:00:00Z',
    durationMs: 65_000,
    decision: 'block',
    exitCode: 1,
    advisory: false,
    reasons: [
      {
        kind: 'ratchet',
        cell: { cluster: 'refunds', model: 'gpt-4o' },
        text: 'Refunds on gpt-4o: refund-late passed 6 of 6 on the base and fails 6 of 6 now.',
      },
      {
        kind: 'suite-change',
        cell: null,
        text: "This edit changes the exam itself in 1 place; the base's form was used. If that is meant: --accept-suite-change 1a2b3c",
      },
    ],
    base: { label: 'main (1a2b3c4)', commit: '1a2b3c4', hash: 'a'.repeat(64) },
    candidate: { label: 'work tree', commit: null, hash: 'b'.repeat(64) },
    swap: null,
    series: {},
    suite: {
      hash: 'c'.repeat(64),
      cases: 31,
      intents: 5,
      drafts: ['draft-1'],
      uncertified: [],
      quarantined: [],
      retired: ['old-1'],
      added: ['new-1'],
    },
    gate: { profile: 'quick', delta: 0.1, alpha: 0.05, alphaRegressed: 0.025, certify: 'topic', cells: 5 },
    attempt: 2,
    falseBlockRate: null,
    intents: [
      { id: 'refunds', path: 'money/back/refunds', label: 'Refunds', share: 0.3 },
      { id: 'parcels', path: 'orders/delivery/parcels', label: 'Where is my parcel', share: 0.4 },
    ],
    cells: [
      cellOf(),
      cellOf({
        verdict: 'regressed',
        because: 'ratchet',
        rounds: 1,
        losses: 1,
        ties: 7,
        broken: ['refund-late'],
        baseline: { trials: 8, passed: 8 },
        candidate: { trials: 8, passed: 7 },
      }),
      cellOf({
        cluster: 'parcels',
        label: 'Where is my parcel',
        verdict: 'improved',
        gains: 5,
        fixed: ['parcel-1'],
      }),
      cellOf({
        cluster: 'gifts',
        label: 'Gift cards',
        verdict: 'undecided',
        because: 'budget',
        dropBelow: 0.2,
        moreCalls: 40,
        newlyFlaky: ['gift-1'],
      }),
      cellOf({ cluster: 'login', label: 'Log in', verdict: 'incomplete', because: 'provider', missing: 3 }),
      cellOf({ cluster: 'rare', label: 'Rare', thin: true, n: 3, verdict: null, because: 'thin' }),
      cellOf({ cluster: 'odd', label: 'Odd', blind: true, canRegress: 1 }),
      cellOf({ level: 'topic', cluster: 'money', label: 'money', model: null, n: 24, verdict: 'held' }),
    ],
    targets: [
      {
        name: 'parcel-1',
        kind: 'case',
        models: [
          {
            model: 'gpt-4o',
            baseline: { passed: 0, trials: 6 },
            candidate: { passed: 6, trials: 6 },
            state: 'red-to-green',
          },
        ],
      },
    ],
    cases: [
      evidenceOf(),
      evidenceOf({
        caseId: 'parcel-2',
        cluster: 'parcels',
        change: 'unanswered',
        add: '- call: look\n  with: {}\n  returns: TODO',
      }),
    ],
    addedCases: [{ kind: 'added', caseId: 'new-1', model: 'gpt-4o', passed: 1, trials: 1 }],
    suiteChanges: {
      digest: '1a2b3c',
      accepted: false,
      list: [{ kind: 'case-changed', what: 'refund-late', diff: '-a\n+b' }],
    },
    harnessChanges: [
      { layer: 'tool', path: 'tools/pay.yaml', summary: 'tool pay: description changed', diff: '-a\n+b' },
      { layer: 'prompt', path: 'prompt.md', summary: 'prompt: 1 line added', diff: '+b' },
    ],
    notExercised: [],
    coverage: { share: 0.64, min: null, unseen: [{ intent: 'returns', share: 0.2, why: 'no case' }] },
    anchor: { label: 'pawl/desk/3', state: 'held', dropBelow: 0.09 },
    drift: [{ model: 'gpt-4o', drifted: false, text: 'gpt-4o was checked: no drift shown.' }],
    models: [
      {
        model: 'gpt-4o',
        role: 'required',
        baseline: totals,
        candidate: totals,
        errors: { overload: 3 },
        notes: ['gpt-4o does not take the parameter seed; it was left out.'],
      },
    ],
    sealed: [
      {
        model: 'gpt-4o',
        role: 'required',
        shown: {
          cases: 25,
          baseline: { trials: 80, passed: 60 },
          candidate: { trials: 80, passed: 76 },
        },
        sealed: { cases: 6, baseline: { trials: 16, passed: 14 }, candidate: { trials: 16, passed: 14 } },
      },
    ],
    totals: {
      trialsExpected: 192,
      trialsObserved: 189,
      trialsStored: 189,
      calls: 150,
      shared: 39,
      costUsd: 0.24,
    },
    command: 'pawl gate desk --base main',
    ...patch,
  };
}
