import type { Cell } from '../../core/verdict.ts';
import { type Html, html, trusted } from './tag.ts';

const WIDTH = 420;
const HEIGHT = 130;
const LEFT = 34;
const BOTTOM = 22;

/** The evidence of one intent on one model over its rounds, as odds on a logarithmic scale, with what it had to reach. */
export function evidenceChart(cell: Cell): Html | null {
  const { trail, evidence } = cell;
  if (trail.length < 2 || !evidence) return null;
  const { niNeeded, regNeeded } = evidence;
  const top = Math.max(niNeeded, regNeeded, ...trail.flat()) * 1.1;
  const low = Math.min(0, ...trail.flat());
  const x = (round: number): number =>
    LEFT + ((WIDTH - LEFT - 8) * (round - 1)) / Math.max(1, trail.length - 1);
  const y = (value: number): number => 6 + ((HEIGHT - BOTTOM - 6) * (top - value)) / (top - low);
  const line = (index: 0 | 1): string =>
    trail
      .map((round, at) => `${at === 0 ? 'M' : 'L'}${x(at + 1).toFixed(1)} ${y(round[index]).toFixed(1)}`)
      .join('');
  const level = (value: number): string => `M${LEFT} ${y(value).toFixed(1)}H${WIDTH - 8}`;
  const words = `Evidence over ${trail.length} rounds: against a drop it reached ${odds(evidence.ni)} of ${odds(niNeeded)} to 1, for a regression ${odds(evidence.reg)} of ${odds(regNeeded)} to 1.`;
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${words}">
<path class="axis" fill="none" d="${trusted(`M${LEFT} 4V${HEIGHT - BOTTOM}H${WIDTH - 8}`)}"/>
<path class="need" fill="none" d="${trusted(level(niNeeded))}"/><path class="need" fill="none" d="${trusted(level(regNeeded))}"/>
<path class="ni" fill="none" stroke-width="2" d="${trusted(line(0))}"/><path class="reg" fill="none" stroke-width="2" stroke-dasharray="2 2" d="${trusted(line(1))}"/>
<text x="2" y="${y(niNeeded) + 4}">${odds(niNeeded)}</text><text x="2" y="${y(regNeeded) + 4}">${odds(regNeeded)}</text>
<text x="${LEFT}" y="${HEIGHT - 6}">round 1</text><text x="${WIDTH - 60}" y="${HEIGHT - 6}">round ${trail.length}</text>
</svg><figcaption class="small soft">${words} Solid: against a drop. Dotted: for a regression.</figcaption></figure>`;
}

function odds(log: number): string {
  const value = Math.exp(Math.min(log, 30));
  return value >= 1000 ? value.toExponential(0) : value.toPrecision(2);
}
