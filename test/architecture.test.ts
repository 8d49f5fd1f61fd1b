import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

/** What each room may import beside itself. `*` = anything. */
const FOUNDATIONS = ['store', 'models', 'harness', 'scorers', 'judges', 'config', 'encoder'];
const STAGES = ['signal', 'cases', 'run', 'gate', 'release'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ...Object.fromEntries(FOUNDATIONS.map((room) => [room, ['core']])),
  ...Object.fromEntries(STAGES.map((room) => [room, ['core', ...FOUNDATIONS]])),
  import: ['core', ...FOUNDATIONS],
  pipeline: ['*'],
  report: ['*'],
  github: ['*'],
  cli: ['*'],
  'index.ts': ['*'],
  'pipeline.ts': ['*'],
};

const files = globSync('**/*.ts', { cwd: src }).filter((file) => !file.endsWith('.test.ts'));
const texts = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));

function roomOf(file: string): string {
  return file.split('/')[0]!;
}

/** Imports of other files of src, relative to src; type imports count for rooms, not for cycles. */
function importsOf(file: string): { to: string; typeOnly: boolean }[] {
  const pattern = /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gms;
  return [...texts.get(file)!.matchAll(pattern)].map((match) => ({
    to: join(dirname(file), match[2] ?? match[3]!),
    typeOnly: match[1] !== undefined || match[3] !== undefined,
  }));
}

test('every room is in the table, and imports only what the table allows', () => {
  const offenders = files.flatMap((file) => {
    const room = roomOf(file);
    const allowed = MAY_IMPORT[room];
    if (!allowed) return [`${file}: the room ${room} is not in the table`];
    return importsOf(file).flatMap(({ to }) => {
      const other = roomOf(to);
      const fine = other === room || allowed.includes('*') || allowed.includes(other);
      return fine ? [] : [`${file} imports ${to}`];
    });
  });
  expect(offenders).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((item) => !item.typeOnly)
        .map((item) => item.to),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('every import names a file that exists', () => {
  const missing = files.flatMap((file) =>
    importsOf(file)
      .filter(({ to }) => !texts.has(to))
      .map(({ to }) => `${file}: ${to}`),
  );
  expect(missing).toEqual([]);
});

test('the reference models see the chat request and nothing else', () => {
  const offenders = files
    .filter((file) => file.startsWith('models/reference/'))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ to }) => !to.startsWith('models/reference/') && !to.startsWith('core/'))
        .map(({ to }) => `${file} imports ${to}`),
    );
  expect(offenders).toEqual([]);
});

test('only cli/main.ts prints and ends the process, and only cli and config look at the environment', () => {
  const offenders = files.flatMap((file) => {
    const text = texts.get(file)!;
    const found: string[] = [];
    if (file !== 'cli/main.ts' && /\bconsole\.|process\.(exit|stdout|stderr)\b/.test(text))
      found.push(`${file} prints or exits`);
    if (!/^(cli|config)\//.test(file) && /\bprocess\.(env|cwd)\b/.test(text))
      found.push(`${file} reads the environment`);
    return found;
  });
  expect(offenders).toEqual([]);
});

test('no file is longer than 400 lines, and none exports everything of another', () => {
  const offenders = files.flatMap((file) => {
    const text = texts.get(file)!;
    const lines = text.split('\n').length;
    return [
      ...(lines > 400 ? [`${file} has ${lines} lines`] : []),
      ...(/^export \*/m.test(text) ? [`${file} has export *`] : []),
    ];
  });
  expect(offenders).toEqual([]);
});
