import type { Problem } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';

/** What pawl itself fills in; a harness adds its own with `vars`. */
export const TEMPLATE_VARIABLES = ['documents', 'memory', 'tools', 'steps', 'now', 'today'] as const;

const VARIABLE = /\\\{\{|\{\{([^{}]*)\}\}/g;

/** Variables of a template that nobody fills in, each with its place. */
export function checkTemplate(text: string, file: string, vars: readonly string[]): Problem[] {
  const known = [...TEMPLATE_VARIABLES, ...vars];
  return [...text.matchAll(VARIABLE)].flatMap((match) => {
    const name = match[1]?.trim();
    if (name === undefined || known.includes(name)) return [];
    const before = text.slice(0, match.index).split('\n');
    return [
      {
        message: `{{${name}}} is not a variable of this template.${didYouMean(name, known)}`,
        place: { file, line: before.length, column: before.at(-1)!.length + 1 },
        hint: `Variables: ${known.join(', ')}. Write \\{{ for two plain braces.`,
      },
    ];
  });
}

/** Names of `vars` that pawl fills in itself. */
export function takenNames(vars: readonly string[]): string[] {
  return vars.filter((name) => (TEMPLATE_VARIABLES as readonly string[]).includes(name));
}

/** Whether the template has `{{name}}`. */
export function usesVariable(text: string, name: string): boolean {
  return [...text.matchAll(VARIABLE)].some((match) => match[1]?.trim() === name);
}

/** The template with its variables filled in; what is filled in is not read as a template again. */
export function fillTemplate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (whole, name: string | undefined) =>
    name === undefined ? '{{' : (values[name.trim()] ?? whole),
  );
}
