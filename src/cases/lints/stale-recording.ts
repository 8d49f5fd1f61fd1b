import type { Replay } from '../../core/case.ts';
import { staleness } from '../../core/recording.ts';
import type { ToolCodes } from '../../core/tool-code.ts';
import { about, type Finding, type Lint } from './lint.ts';

/** An answer that the tool would no longer give tests the agent in a world that is gone. */
export const staleRecording: Lint = {
  about: 'a recorded answer of another version of its tool',
  example: {
    files: {
      'a/one.yaml':
        'given: [{ user: pay for A-1 }]\nexpect: [{ calls: pay, with: { order: A-1 } }]\nreplay: [{ call: pay, returns: 1, version: 1 }]\n',
    },
  },
  find({ cases, suite, dir, codes }) {
    const ofCases = cases.flatMap((item) => {
      const given = item.given.filter((entry) => 'call' in entry);
      return [
        ...found(given, codes).map((stale) => ({ ...stale, where: '`given`' })),
        ...found(item.replay, codes).map((stale) => ({ ...stale, where: '`replay`' })),
      ].map(({ tool, versions, where, hint }) =>
        about(item, 'warning', `Its answer of ${tool} in ${where} was recorded ${versions}.`, hint),
      );
    });
    const ofFixtures = Object.entries(suite.fixtures).flatMap(([name, entries]) =>
      found(entries, codes).map(
        ({ tool, versions, hint }): Finding => ({
          level: 'warning',
          caseId: `fixtures/${name}`,
          place: { file: `${dir}/fixtures/${name}.yaml` },
          text: `An answer of ${tool} was recorded ${versions}.`,
          hint,
        }),
      ),
    );
    return [...ofCases, ...ofFixtures];
  },
};

/** Once for each tool and version. */
function found(
  entries: readonly Pick<Replay, 'call' | 'version'>[],
  codes: ToolCodes,
): { tool: string; versions: string; hint: string }[] {
  const stale = entries.flatMap(({ call: tool, version }) => {
    const code = codes.get(tool);
    const apart = staleness(code, { version });
    if (!code || !apart) return [];
    const { recorded, present } = apart;
    return [
      {
        tool,
        versions: `of version ${recorded} of the tool; it is at version ${present} now (${code.file})`,
        hint: `Record it again, or see that it still holds; then write \`version: ${present}\` beside it.`,
      },
    ];
  });
  return [...new Map(stale.map((item) => [`${item.tool}\n${item.versions}`, item])).values()];
}
