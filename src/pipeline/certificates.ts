import type { Case } from '../core/case.ts';
import type { Config, ModelConfig } from '../core/config.ts';
import { PawlError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import type { ProjectFiles } from '../harness/project-files.ts';
import { certificateKey, certificateSchema } from '../judges/certificate.ts';
import { modelIdentity } from '../models/model-identity.ts';
import { rubricOf } from '../scorers/judge.ts';

/** Whether the configured judge may be believed on a rubric. */
export type Certified = (rubric: string) => boolean;

/** Reads the certificates of the configured judge, from the version of the project that sets the exam. */
export async function readCertificates(config: Config, files: ProjectFiles): Promise<Certified> {
  const model = judgeModel(config);
  if (!config.judge || !model) return () => false;
  const identity = modelIdentity(model);
  const keys = new Set<string>();
  const paths = await files.list([`${config.judge.certificates}/*.json`]);
  for (const [path, text] of await files.readMany(paths)) {
    const certificate = certificateSchema.safeParse(parseJson(text, path));
    if (!certificate.success)
      throw broken(path, certificate.error.issues[0]?.message ?? 'it is no certificate');
    if (certificate.data.valid) keys.add(certificate.data.key);
  }
  return (rubric) => keys.has(certificateKey(identity, rubric));
}

/** The model that judges, or undefined when the config names none. Throws PAWL_JUDGE_MODEL. */
export function judgeModel(config: Config): ModelConfig | undefined {
  if (!config.judge) return undefined;
  const { model: id } = config.judge;
  const found = config.models.find((model) => model.id === id);
  if (found) return found;
  const known = config.models.map((model) => model.id);
  throw new PawlError(
    'config',
    'PAWL_JUDGE_MODEL',
    `judge.model: there is no model "${id}" in the config.${didYouMean(id, known)}`,
    { hint: `Models: ${known.join(', ')}. One with \`role: judge\` only judges.` },
  );
}

/** A case of which nothing would count: all that it expects is for a judge without a certificate to say. */
export function isUncertified(item: Case, certified: Certified): boolean {
  return item.expect.every(
    (expectation) => expectation.name === 'judge' && !certified(rubricOf(expectation)),
  );
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(path, (error as Error).message);
  }
}

function broken(path: string, why: string): PawlError {
  return new PawlError('config', 'PAWL_JUDGE_CERTIFICATE', `The certificate cannot be read: ${why}.`, {
    place: { file: path },
    hint: 'Measure the judge again: pawl judge check FILE.',
  });
}
