const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The first date in a text as ISO 8601: written out, by month name, or relative to today. */
export function readDate(text: string, today: string | undefined): string | undefined {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text);
  if (iso) return iso[1];
  const year = today?.slice(0, 4) ?? '2026';
  const named =
    /\b(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3})[a-z]*|([a-z]{3})[a-z]* (\d{1,2})(?:st|nd|rd|th)?)\b(?:,? (\d{4}))?/i.exec(
      text,
    );
  const month = MONTHS.indexOf((named?.[2] ?? named?.[3] ?? '').toLowerCase()) + 1;
  if (named && month > 0) return `${named[5] ?? year}-${pad(month)}-${pad(Number(named[1] ?? named[4]))}`;
  const relative = /\b(today|tomorrow|yesterday)\b/i.exec(text)?.[1]?.toLowerCase();
  if (!relative || !today) return undefined;
  const shift = { today: 0, tomorrow: 1, yesterday: -1 }[relative] ?? 0;
  return new Date(Date.parse(today) + shift * 86_400_000).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
