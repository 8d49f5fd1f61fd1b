import type { Progress } from '../pipeline.ts';
import type { CommandContext } from './command.ts';

const LIVE_MS = 100;
const PLAIN_MS = 5000;

/** Progress on stderr: one live line on a terminal, a plain line every few seconds elsewhere. */
export interface ProgressLine {
  show(progress: Progress): void;
  /** Clears the live line. */
  end(): void;
}

export function createProgressLine(context: CommandContext): ProgressLine {
  const live = context.terminal.stderr;
  const every = live ? LIVE_MS : PLAIN_MS;
  let last = live ? 0 : context.now();
  let shown = false;
  return {
    show(progress) {
      const now = context.now();
      if (now - last < every) return;
      last = now;
      const text = describe(progress);
      if (live) context.progress(`\r${text.slice(0, context.columns - 1).padEnd(context.columns - 1)}`);
      else context.stderr(text);
      shown = true;
    },
    end() {
      if (live && shown) context.progress(`\r${' '.repeat(context.columns - 1)}\r`);
    },
  };
}

function describe({ phase, done, asked, calls, costUsd, held, regressed, undecided }: Progress): string {
  const money = costUsd > 0 ? `, $${costUsd.toFixed(3)}` : '';
  const verdicts =
    phase === 'gate' || phase === 'anchor' ? `  held ${held}  regressed ${regressed}  open ${undecided}` : '';
  const what = phase === 'simulate' ? 'conversations' : 'trials';
  return `${phase}: ${done} of ${asked} ${what}  ${calls} requests${money}${verdicts}`;
}
