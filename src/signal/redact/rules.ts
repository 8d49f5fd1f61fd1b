import { isIPv6 } from 'node:net';
import { ibanAtStart, isCardNumber } from './checksums.ts';

/** One kind of personal data or secret. */
export interface RedactionRule {
  kind: string;
  /** Linear in the length of the text. */
  pattern: RegExp;
  /** A text without any of these characters needs no look. */
  needs: RegExp;
  /** What the pattern cannot tell. */
  accepts?: (match: string) => boolean;
  /** How much of a match from its start is meant, where what follows may be something else. */
  part?: (match: string) => string;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Names and postal addresses are not among them: no rule finds those. */
export const redactionRules: readonly RedactionRule[] = [
  {
    kind: 'KEY',
    pattern:
      /\b(?:sk-[A-Za-z0-9_-]{16,200}|gh[pousr]_[A-Za-z0-9]{20,200}|github_pat_[A-Za-z0-9_]{20,200}|A[KS]IA[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30,60}|xox[abprs]-[A-Za-z0-9-]{10,200}|glpat-[A-Za-z0-9_-]{20,60}|eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,2000})|(?<=\b[Bb]earer )[A-Za-z0-9._~+/-]{16,2000}/g,
    needs: /sk-|gh[pousr]_|github_pat_|A[KS]IA|AIza|xox|glpat-|eyJ|[Bb]earer /,
  },
  {
    kind: 'EMAIL',
    pattern: /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu,
    needs: /@/,
  },
  {
    kind: 'IBAN',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gi,
    needs: /[A-Z]{2}\d\d/i,
    part: ibanAtStart,
  },
  {
    kind: 'CARD',
    pattern:
      /(?:(?<![\w-])|(?<=card|visa|amex|number|no|nr|cc))(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}[ -]\d{6}[ -]\d{5})(?![\w-])/gi,
    needs: /\d[ -]?\d[ -]?\d[ -]?\d/,
    accepts: (match) => isCardNumber(digitsOf(match)),
  },
  {
    kind: 'PHONE',
    pattern:
      /(?<![\w.+-])(?:\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}|\(\d{3}\) ?\d{3}[ .-]\d{4}|\d{3}[.-]\d{3}[.-]\d{4})(?![\w-])/g,
    needs: /\+\d|\(\d{3}\)|\d{3}[.-]\d{3}[.-]\d{4}/,
    accepts: (match) => digitsOf(match).length >= 8 && digitsOf(match).length <= 15,
  },
  {
    // As written within a country: with its first 0 in groups, or behind a word that says what it is.
    kind: 'PHONE',
    pattern:
      /(?<![\w.+/-])(?:0\d(?:[ .-]\d\d){4}|\(?0\d{2,4}\)?[ /-]\d{3,4}(?:[ -]?\d{3,5})?)(?![\w-])|(?<=\b(?:phone|tel|telephone|telefon|mobile|cell|handy|whatsapp|fax)\b[^\d\n]{0,15})\d[\d ()./-]{5,18}\d(?![\w-])/gi,
    needs: /0\d|phone|tel|mobile|cell|handy|whatsapp|fax/i,
    accepts: (match) => digitsOf(match).length >= 7 && digitsOf(match).length <= 15,
  },
  {
    kind: 'IP',
    pattern: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.]*\d)/g,
    needs: /\d\.\d{1,3}\./,
  },
  {
    kind: 'IP',
    pattern: /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi,
    needs: /[0-9a-f]:|:[0-9a-f]/i,
    // Shorter ones are no address of anybody's.
    accepts: (match) => match.length >= 6 && /\d/.test(match) && isIPv6(match),
  },
];
