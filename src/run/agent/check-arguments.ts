import { Ajv, type ValidateFunction } from 'ajv';
import type { JsonObject } from '../../core/json.ts';
import type { Tool } from '../../core/tool.ts';

const ajv = new Ajv({
  strict: false,
  ownProperties: true,
  allErrors: true,
  validateFormats: false,
  logger: false,
});
const compiled = new WeakMap<Tool, ValidateFunction | null>();

/** What is wrong with the arguments by the tool's schema, or undefined. A schema that is none checks nothing. */
export function argumentError(tool: Tool, args: JsonObject): string | undefined {
  const check = validatorOf(tool);
  if (!check || check(args)) return undefined;
  const problems = (check.errors ?? []).map((error) => {
    const at = error.instancePath.slice(1).replaceAll('/', '.');
    return `${at ? `${at} ` : ''}${error.message ?? 'is not valid'}`;
  });
  return `The arguments of ${tool.name} are not valid: ${problems.join('; ')}.`;
}

function validatorOf(tool: Tool): ValidateFunction | null {
  let check = compiled.get(tool);
  if (check === undefined) {
    try {
      check = ajv.compile(tool.parameters);
    } catch {
      check = null;
    }
    compiled.set(tool, check);
  }
  return check;
}
