/** Luhn's check of a card number's digits. */
export function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /^(3[0-9]|4|5[0-9]|6|2[2-7])/.test(digits);
}

/** The check of an IBAN, modulo 97 (ISO 13616). */
function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    const value = /\d/.test(char) ? char : String(char.charCodeAt(0) - 55);
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** The longest beginning of a text that is an IBAN, or nothing. */
export function ibanAtStart(text: string): string {
  for (let end = text.length; end >= 15; end--) {
    const part = text.slice(0, end);
    if (!part.endsWith(' ') && isIban(part)) return part;
  }
  return '';
}
