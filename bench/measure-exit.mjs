// Preloaded into a measured process: writes its processor time and peak memory to $PAWL_BENCH_USAGE when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = {
    cpuMs: Math.round((userCPUTime + systemCPUTime) / 1000),
    peakRssMb: Math.round(maxRSS / 1024),
  };
  writeFileSync(process.env.PAWL_BENCH_USAGE, JSON.stringify(usage));
});
