import { Ajv, type ValidateFunction } from 'ajv';
import type { Detector } from './detector.ts';
import { callText, quote } from './view.ts';

const compiled = new WeakMap<object, ValidateFunction | null>();

/** Arguments that the tool's schema does not allow, or that are no object at all. */
export const badArguments: Detector = {
  kind: 'bad-arguments',
  detect: ({ calls }) =>
    calls.flatMap((item) => {
      const { call, tool, message, index } = item;
      const fault =
        call.args === null
          ? 'is no JSON object'
          : tool?.parameters
            ? faultOf(tool.parameters, call.args)
            : null;
      if (fault === null) return [];
      return [
        {
          kind: 'bad-arguments' as const,
          turn: message,
          evidence: [{ message, field: `calls.${index}.args`, quote: quote(`${callText(call)}: ${fault}`) }],
          severity: 0.6,
          confidence: 0.95,
          counterfactual: {
            turn: message,
            done: callText(call),
            should: `call ${call.name} with arguments that its schema allows: ${fault}`,
            source: 'schema' as const,
            why: "the tool's schema",
          },
        },
      ];
    }),
};

/** What is wrong with the arguments, or null; a schema that is none allows everything. */
function faultOf(schema: object, args: object): string | null {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    try {
      validate = new Ajv({
        strict: false,
        ownProperties: true,
        validateFormats: false,
        logger: false,
      }).compile(schema);
    } catch {
      validate = null;
    }
    compiled.set(schema, validate);
  }
  if (validate === null || validate(args)) return null;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath || 'it'} ${error?.message ?? 'is not allowed'}`;
}
