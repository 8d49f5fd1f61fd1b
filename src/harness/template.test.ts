import { expect, test } from 'vitest';
import { checkTemplate, fillTemplate, usesVariable } from './template.ts';

test('a variable is filled in with or without spaces, and its value is not a template', () => {
  expect(fillTemplate('{{a}} {{ a }} {{\ta\n}}', { a: '{{b}}', b: 'x' })).toBe('{{b}} {{b}} {{b}}');
  expect(fillTemplate('{{a}}', { a: '$& $1 $$' })).toBe('$& $1 $$');
});

test('an escaped pair of braces stays, and is no variable', () => {
  expect(fillTemplate('\\{{a}} {{a}}', { a: '1' })).toBe('{{a}} 1');
  expect(usesVariable('\\{{a}}', 'a')).toBe(false);
  expect(checkTemplate('\\{{nothing}}', 'p.md', [])).toEqual([]);
});

test('an unknown variable is told with line, column and the nearest name', () => {
  const [problem] = checkTemplate('One {{shop}}\n  {{ documnts }}', 'p.md', ['shop']);
  expect(problem).toMatchObject({
    message: '{{documnts}} is not a variable of this template. Did you mean "documents"?',
    place: { file: 'p.md', line: 2, column: 3 },
  });
});

test('names of the language are no variables', () => {
  expect(checkTemplate('{{constructor}} {{__proto__}} {{}}', 'p.md', [])).toHaveLength(3);
});

test('braces that are never closed are text', () => {
  const text = `{{${' '.repeat(50_000)}`;
  expect(checkTemplate(text, 'p.md', [])).toEqual([]);
  expect(fillTemplate(text, {})).toBe(text);
});
