import type { CommandSpec } from './command.ts';

export interface CommandEntry {
  summary: string;
  load: () => Promise<CommandSpec>;
}

/** Every command by its name; a new one is one file and one line. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  demo: {
    summary: 'see pawl gate two edits of an example, offline',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
  init: {
    summary: 'start a project, as an example or out of your traces',
    load: async () => (await import('./commands/init.ts')).init,
  },
  run: {
    summary: 'run a suite on a harness as it stands',
    load: async () => (await import('./commands/run.ts')).run,
  },
  gate: {
    summary: 'compare an edit with its base and decide',
    load: async () => (await import('./commands/gate.ts')).gate,
  },
  report: {
    summary: 'show a finished run again',
    load: async () => (await import('./commands/report.ts')).report,
  },
  explain: {
    summary: 'see why an intent has its verdict',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  affected: {
    summary: 'list the harnesses that a change affects',
    load: async () => (await import('./commands/affected.ts')).affected,
  },
  diff: {
    summary: 'compare two runs',
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  promote: {
    summary: 'record what is live, with what the gate said of it',
    load: async () => (await import('./commands/promote.ts')).promote,
  },
  revert: {
    summary: 'take a promotion back',
    load: async () => (await import('./commands/revert.ts')).revert,
  },
  log: {
    summary: 'see what was promoted and taken back',
    load: async () => (await import('./commands/log.ts')).log,
  },
  case: {
    summary: 'turn a failure into a case; check the cases of a suite',
    load: async () => (await import('./commands/case.ts')).caseCommand,
  },
  import: {
    summary: 'take over a suite of promptfoo or OpenAI Evals',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  simulate: {
    summary: 'let simulated users talk to a harness',
    load: async () => (await import('./commands/simulate.ts')).simulate,
  },
  coverage: {
    summary: 'see what the suite sees of the traffic',
    load: async () => (await import('./commands/coverage.ts')).coverage,
  },
  ingest: {
    summary: 'read conversations from traces',
    load: async () => (await import('./commands/ingest.ts')).ingest,
  },
  intents: {
    summary: 'see what users come for',
    load: async () => (await import('./commands/intents.ts')).intents,
  },
  failures: {
    summary: 'see where the agent fails them',
    load: async () => (await import('./commands/failures.ts')).failures,
  },
  exemplars: {
    summary: 'the few failures that stand for most',
    load: async () => (await import('./commands/exemplars.ts')).exemplars,
  },
  show: {
    summary: 'print a conversation with its evidence',
    load: async () => (await import('./commands/show.ts')).show,
  },
  judge: {
    summary: 'measure a judge against what people say',
    load: async () => (await import('./commands/judge.ts')).judge,
  },
  doctor: {
    summary: 'see whether everything that a gate needs is there',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  ci: {
    summary: 'gate a pull request in CI and tell it there',
    load: async () => (await import('./commands/ci.ts')).ci,
  },
  cache: {
    summary: 'take measured trials from one machine to another',
    load: async () => (await import('./commands/cache.ts')).cache,
  },
  schema: {
    summary: 'print a JSON Schema of a file format',
    load: async () => (await import('./commands/schema.ts')).schema,
  },
};
