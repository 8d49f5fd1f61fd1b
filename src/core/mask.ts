/** Puts a name in the place of every secret, in texts and in anything made of them. */
export interface Mask {
  text(text: string): string;
  /** A copy, or the value itself when no secret is in it. */
  value<T>(value: T): T;
}

/** Shorter values are found by chance in honest text. */
const SHORTEST = 8;

/** Masks these environment variables' values, also as they stand in JSON or a URL. */
export function createMask(names: Iterable<string>, env: Readonly<Record<string, string | undefined>>): Mask {
  const secrets = [...new Set(names)].flatMap((name) => {
    const value = env[name];
    if (value === undefined || value.length < SHORTEST) return [];
    const forms = new Set([value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)]);
    return [...forms].map((form) => ({ form, name: `<${name}>` }));
  });
  // The longest first, so that none is cut in half by another.
  secrets.sort((a, b) => b.form.length - a.form.length);
  const maskText = (text: string): string =>
    secrets.reduce(
      (masked, { form, name }) => (masked.includes(form) ? masked.replaceAll(form, name) : masked),
      text,
    );
  const holds = (text: string): boolean => secrets.some(({ form }) => text.includes(form));
  return {
    text: maskText,
    value<T>(value: T): T {
      if (secrets.length === 0 || !holds(JSON.stringify(value) ?? '')) return value;
      return maskDeep(value, maskText) as T;
    },
  };
}

function maskDeep(value: unknown, maskText: (text: string) => string): unknown {
  if (typeof value === 'string') return maskText(value);
  if (Array.isArray(value)) return value.map((item) => maskDeep(item, maskText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [maskText(key), maskDeep(item, maskText)]),
  );
}
