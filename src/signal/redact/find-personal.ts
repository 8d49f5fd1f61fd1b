import { hashText } from '../../core/hash.ts';
import { redactionRules } from './rules.ts';

/** Personal data or a secret found in a text. */
export interface Personal {
  /** In words: `an e-mail address`. */
  kind: string;
  /** Its beginning; never enough to be of use. */
  shown: string;
  /** Equal for equal values, and tells nothing of them. */
  hash: string;
  /** It opens a door or pays a bill, whoever holds it. */
  secret: boolean;
}

const NAMES: Readonly<Record<string, { words: string; secret: boolean }>> = {
  KEY: { words: 'a key', secret: true },
  EMAIL: { words: 'an e-mail address', secret: false },
  IBAN: { words: 'an IBAN', secret: true },
  CARD: { words: 'a card number', secret: true },
  PHONE: { words: 'a telephone number', secret: false },
  IP: { words: 'an IP address', secret: false },
};

/** What the redaction rules find in a text, less what is plainly invented: examples of standards, test numbers, placeholders. */
export function findPersonal(text: string): Personal[] {
  let rest = text;
  return redactionRules.flatMap(({ kind, pattern, needs, accepts, part }) => {
    if (!needs.test(rest)) return [];
    const found = [...rest.matchAll(pattern)]
      .map(([match]) => (part ? part(match) : match))
      .filter((match) => match !== '' && (accepts?.(match) ?? true));
    // What one rule took is not another one's: the digits of an IBAN are no telephone number.
    for (const match of found) rest = rest.replace(match, ' ');
    return found
      .filter((match) => !isInvented(kind, match))
      .map((match) => ({
        kind: NAMES[kind]?.words ?? kind.toLowerCase(),
        shown: `${match.slice(0, kind === 'KEY' ? 3 : 2)}…`,
        hash: hashText(match),
        secret: NAMES[kind]?.secret ?? true,
      }));
  });
}

/** Domains that are nobody's (RFC 2606 and 6761). */
const NOBODYS =
  /(?:^|[@.])(?:example\.(?:org|com|net)|(?:[a-z0-9-]+\.)*(?:example|test|invalid|localhost))$/i;
/** Numbers that payment providers give for tests. */
const TEST_CARDS = new Set(
  '4111111111111111 4242424242424242 4012888888881881 4000056655665556 5555555555554444 5105105105105100 2223003122003222 378282246310005 371449635398431 6011111111111117 6011000990139424 3530111333300000 30569309025904'.split(
    ' ',
  ),
);
/** The examples of the standard's registry. */
const EXAMPLE_IBANS = new Set(
  'DE89370400440532013000 GB29NWBK60161331926819 GB82WEST12345698765432 FR1420041010050500013M02606 NL91ABNA0417164300 CH9300762011623852957 AT611904300234573201 ES9121000418450200051332 IT60X0542811101000000123456 BE68539007547034'.split(
    ' ',
  ),
);
const OWN_NETWORKS =
  /^(?:0|10|127|169\.254|192\.168|192\.0\.2|198\.51\.100|203\.0\.113|172\.(?:1[6-9]|2\d|3[01]))\./;

function isInvented(kind: string, match: string): boolean {
  const plain = match.replace(/[\s.()-]/g, '');
  switch (kind) {
    case 'EMAIL':
      return NOBODYS.test(match.slice(match.indexOf('@')));
    case 'CARD':
      return TEST_CARDS.has(plain);
    case 'IBAN':
      return EXAMPLE_IBANS.has(plain);
    case 'PHONE':
      return /555-?01\d\d$|55501\d\d$/.test(plain) || isPlainSequence(plain);
    case 'IP':
      return OWN_NETWORKS.test(match) || /^(?:2001:0?db8|0*:)/i.test(match);
    default:
      return /example|placeholder|dummy|fake|not-?a-?real|x{6}|(.)\1{7}/i.test(match);
  }
}

/** `1234567890`, `0000000000`: nobody's number. */
function isPlainSequence(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return '01234567890123456789'.includes(digits) || /(\d)\1{6}/.test(digits);
}
