/**
 * `npm run --silent bench -- NAME [options]`: runs one benchmark and prints one JSON object on stdout.
 * Each benchmark is one file and one line here.
 */
const benches: Record<string, () => Promise<(argv: string[]) => Promise<unknown>>> = {
  bfcl: async () => (await import('./bfcl.ts')).benchBfcl,
  load: async () => (await import('./load.ts')).benchLoad,
  overhead: async () => (await import('./overhead.ts')).benchOverhead,
  crash: async () => (await import('./crash.ts')).benchCrash,
  faults: async () => (await import('./faults.ts')).benchFaults,
  gate: async () => (await import('./gate.ts')).benchGate,
  failures: async () => (await import('./failures.ts')).benchFailures,
  ingest: async () => (await import('./ingest.ts')).benchIngest,
  world: async () => (await import('./world.ts')).benchWorld,
  planted: async () => (await import('./planted.ts')).benchPlanted,
  report: async () => (await import('./report.ts')).benchReport,
  cases: async () => (await import('./cases.ts')).benchCases,
  intents: async () => (await import('./intents.ts')).benchIntents,
  scale: async () => (await import('./scale.ts')).benchScale,
  pullrequest: async () => (await import('./pullrequest.ts')).benchPullRequest,
};

const [name = '', ...argv] = process.argv.slice(2);
const load = benches[name];
if (load) {
  const bench = await load();
  console.log(JSON.stringify(await bench(argv), null, process.stdout.isTTY ? 2 : 0));
} else {
  console.error(`There is no benchmark "${name}". Benchmarks: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}
