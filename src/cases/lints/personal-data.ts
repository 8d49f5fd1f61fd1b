import type { Case } from '../../core/case.ts';
import { pathText } from '../../core/validate.ts';
import { about, type Finding, type Lint, type LintInput, type PersonalScanner } from './lint.ts';

const HINT = 'Put an invented value in its place (example.org for addresses), there and in what is expected.';

const SHOWN = 3;

/** Cases are committed and sent to providers: what is private in them does not stay so. */
export const personalData: Lint = {
  about: 'secrets and personal data',
  example: {
    files: {
      'a/one.yaml': 'given: [{ user: I am jo.miller@mailbox.net }]\nexpect: [{ says: jo }]\n',
    },
  },
  find: (input) => [
    ...input.suite.cases.flatMap((item) => inCase(item, input.personal)),
    ...inFixtures(input),
  ],
};

function inCase(item: Case, scan: PersonalScanner): Finding[] {
  const { title, origin, tools, memory, given, replay, tags } = item;
  const expect = item.expect.map(({ name, value, options }) => ({ [name]: value, ...options }));
  // The title last: where a case has none, it is what the user said.
  const written = { origin, tools, memory, given, replay, expect, tags, title };
  return found(written, scan).map(({ level, text }) => ({
    ...about(item, level, `It ${text}`, HINT),
    // What a draft holds has left the house as well.
    level,
  }));
}

function inFixtures({ suite, dir, personal }: LintInput): Finding[] {
  return Object.entries(suite.fixtures).flatMap(([tool, entries]) =>
    found(entries, personal).map(({ level, text }) => ({
      level,
      caseId: `fixtures/${tool}`,
      place: { file: `${dir}/fixtures/${tool}.yaml` },
      text: `It ${text}`,
      hint: HINT,
    })),
  );
}

/** One finding a value, with where it stands. */
function found(value: unknown, scan: PersonalScanner): { level: 'error' | 'warning'; text: string }[] {
  const finds = textsIn(value, []).flatMap(({ path, text }) =>
    scan(text).map((find) => ({ ...find, at: pathText(path) })),
  );
  return [...Map.groupBy(finds, ({ hash }) => hash).values()].map((same) => {
    const { kind, shown, secret } = same[0]!;
    const places = [...new Set(same.map(({ at }) => at))];
    const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more places` : '';
    const where = `${places.slice(0, SHOWN).join(', ')}${more}`;
    return {
      level: secret ? 'error' : 'warning',
      text: `holds what looks like ${kind} (${shown}) in ${where}.`,
    };
  });
}

interface TextAt {
  path: PropertyKey[];
  text: string;
}

/** Long numbers are texts too: a card number may have been written without quotes. */
function textsIn(value: unknown, path: PropertyKey[]): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'number') return Math.abs(value) >= 1e12 ? [{ path, text: String(value) }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
