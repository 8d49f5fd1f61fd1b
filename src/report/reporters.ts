import { usageError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import type { VerdictFile } from '../core/verdict.ts';

export interface Reporter {
  /** Name of the file in the run's folder. */
  file: string;
  load: () => Promise<(verdict: VerdictFile, beside: Beside) => string>;
}

/** Pages that lie beside a report, by intent id, as links relative to it. */
export type Beside = ReadonlyMap<string, string>;

/** Every report format by its name; a new one is one file and one line. */
export const reporters: Readonly<Record<string, Reporter>> = {
  json: { file: 'verdict.json', load: async () => (await import('./json.ts')).renderJson },
  markdown: { file: 'report.md', load: async () => (await import('./markdown.ts')).renderMarkdown },
  html: { file: 'report.html', load: async () => (await import('./html/report-html.ts')).renderHtml },
  junit: { file: 'junit.xml', load: async () => (await import('./junit.ts')).renderJunit },
  terminal: {
    file: 'report.txt',
    load: async () => {
      const { renderTerminal } = await import('./terminal.ts');
      return (verdict) => renderTerminal(verdict);
    },
  },
};

/** The named reports as texts. Throws PAWL_REPORT_UNKNOWN. */
export async function renderReports(
  names: readonly string[],
  verdict: VerdictFile,
  beside: Beside = new Map(),
): Promise<{ file: string; text: string }[]> {
  return Promise.all(
    names.map(async (name) => {
      const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
      if (!reporter) {
        const known = Object.keys(reporters);
        throw usageError(
          'PAWL_REPORT_UNKNOWN',
          `There is no report format "${name}".${didYouMean(name, known)}`,
          `Formats: ${known.join(', ')}.`,
        );
      }
      const render = await reporter.load();
      return { file: reporter.file, text: render(verdict, beside) };
    }),
  );
}
