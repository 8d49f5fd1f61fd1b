const STOP = new Set(
  'a an and are as at be been but by can could did do does for from had has have he hello hey hi his how i if in into is it its just me my no not of on or our please she should so some than that the their them then there these they this to too up us use want wants was we were what when where which who why will with would yes you your'.split(
    ' ',
  ),
);

/** Words in lower case without diacritics. */
export function words(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Stems of the words that carry meaning. */
export function stems(text: string): string[] {
  return words(text)
    .filter((word) => !STOP.has(word))
    .map(stem);
}

/** A light English stemmer: plural, past, -ing, -ment, -ion and -y endings. */
export function stem(word: string): string {
  let root = word;
  if (root.length > 4 && root.endsWith('ies')) root = `${root.slice(0, -3)}y`;
  else if (root.length > 3 && root.endsWith('s') && !/(ss|us|is)$/.test(root)) root = root.slice(0, -1);
  for (const ending of ['ation', 'ment', 'ing', 'ed', 'ion', 'er', 'ly']) {
    if (root.length - ending.length >= 4 && root.endsWith(ending)) {
      root = root.slice(0, -ending.length);
      break;
    }
  }
  if (root.length > 4 && /([bdgmnprt])\1$/.test(root)) root = root.slice(0, -1);
  return root.length > 4 ? root.replace(/[ey]$/, '') : root;
}

/** The text without the few words after a negation, which say what is not wanted. */
export function withoutNegated(text: string): string {
  const kept: string[] = [];
  let skip = 0;
  for (const token of text.split(/\s+/)) {
    const plain = token.toLowerCase().replace(/[^a-z]/g, '');
    if (/[,.;!?]$/.test(kept.at(-1) ?? '') || plain === 'but') skip = 0;
    // "could not" and "did not" describe what happened; "do not" says what is not wanted.
    if (
      plain === 'dont' ||
      (plain === 'not' && /^(do|please)$/i.test(kept.at(-1) ?? '')) ||
      plain === 'without'
    ) {
      skip = 3;
      continue;
    }
    if (skip > 0) skip--;
    else kept.push(token);
  }
  return kept.join(' ');
}

/** Sentences and other pieces that stand by themselves. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((part) => part.trim())
    .filter(Boolean);
}
