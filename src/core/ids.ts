import { randomBytes } from 'node:crypto';

/** A new id that sorts by time: `run-20261120T101502-4f9a1c`. */
export function newId(prefix: string, now: Date = new Date()): string {
  const time = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `${prefix}-${time}-${randomBytes(4).toString('hex')}`;
}
