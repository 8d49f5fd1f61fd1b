/** NFKC, case folded, white space collapsed: how literal text is compared. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/ß/g, 'ss').replace(/\s+/g, ' ').trim();
}

/** Normalised text without spaces and `,./-_*^`. */
export function loosen(text: string): string {
  return normalise(text).replace(/[\s,./\-_*^]/g, '');
}

/**
 * Two literal texts are the same: as text, or as the number, amount or date that both read as. A loose comparison looks
 * at their characters only.
 */
export function sameText(expected: string, got: string, loose: boolean): boolean {
  if (normalise(expected) === normalise(got)) return true;
  if (loose) return loosen(expected) === loosen(got);
  const [a, b] = [readQuantity(expected), readQuantity(got)];
  if (a && b) return a.value === b.value && (a.unit === b.unit || a.unit === '' || b.unit === '');
  const [day, other] = [readDate(expected), readDate(got)];
  return day !== undefined && day === other;
}

const CURRENCIES: Readonly<Record<string, string>> = { $: 'usd', '€': 'eur', '£': 'gbp', '¥': 'jpy' };
const QUANTITY =
  /^([$€£¥]|[a-z]{3}\s)?\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(%|[$€£¥]|[a-z]{3})?$/;

/** `1,200.50`, `$39.90`, `39.90 EUR`, `5%`. */
function readQuantity(text: string): { value: number; unit: string } | undefined {
  const match = QUANTITY.exec(normalise(text));
  if (!match) return undefined;
  const unit = (match[1] ?? match[3] ?? '').trim();
  // Letters that are no currency make it a code, not an amount.
  if (/^[a-z]{3}$/.test(unit) && !['usd', 'eur', 'gbp', 'jpy', 'chf', 'cad', 'aud'].includes(unit))
    return undefined;
  // A number with leading zeros is a code.
  if (/^0\d/.test(match[2]!)) return undefined;
  return { value: Number(match[2]!.replaceAll(',', '')), unit: CURRENCIES[unit] ?? unit };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-11-20`, `20 November 2026`, `Nov 20th, 2026`, with an optional time, as ISO text; ambiguous forms are none. */
function readDate(text: string): string | undefined {
  const plain = normalise(text);
  const iso =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(z|[+-]\d{2}:?\d{2})?)?$/.exec(
      plain,
    );
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const time = iso[4] ? `t${iso[4]}:${iso[5] ?? '00'}${iso[6] ?? ''}` : '';
    return day && `${day}${time}`;
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3})[a-z]*\.?,? (\d{4})$/.exec(plain);
  if (dayFirst) return isoDay(Number(dayFirst[3]), MONTHS.indexOf(dayFirst[2]!) + 1, Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  if (monthFirst)
    return isoDay(Number(monthFirst[3]), MONTHS.indexOf(monthFirst[1]!) + 1, Number(monthFirst[2]));
  return undefined;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Overlap of the words of two texts as F1 in 0–1, each word counted as often as it stands in both. */
export function similarity(a: string, b: string): number {
  const words = (text: string) => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [left, right] = [words(a), words(b)];
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared++;
      counts.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}
