import type { ImportedCase } from './source.ts';

/** A text as a plain word for files and harnesses, or the other one where nothing is left of it. */
export function slug(text: string, otherwise: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return plain === '' ? otherwise : plain;
}

/** The name, with a number behind it where it is taken already; takes it. */
export function uniqueName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}

/** The cases with names of their own. */
export function withUniqueNames(cases: readonly ImportedCase[]): ImportedCase[] {
  const taken = new Set<string>();
  return cases.map((item) => ({ ...item, name: uniqueName(item.name, taken) }));
}
