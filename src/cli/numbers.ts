import { InvalidArgumentError } from 'commander';

/** Parsers of option values that commander reports with the option's name. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return value;
}

export function positiveNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

/** Collects a repeatable option; commas separate several at once. */
export function list(text: string, before: string[] | undefined): string[] {
  return [...(before ?? []), ...text.split(',').filter(Boolean)];
}
