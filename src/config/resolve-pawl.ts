import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

let registered = false;

/**
 * Makes `import … from 'pawl'` in a config or a tool handler mean the running package, wherever the file lies: in a
 * clone without a build, and in a project that has not installed it.
 */
export function resolvePawlToThisPackage(): void {
  if (registered) return;
  registered = true;
  const url = packageEntry();
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'pawl' ? { url, shortCircuit: true } : next(specifier, context),
  });
}

/** The public entry beside this file: source in a clone, built code in the published package. */
function packageEntry(): string {
  const candidates = ['../index.ts', '../index.js', './index.js', '../index.mjs', './index.mjs'].map(
    (path) => new URL(path, import.meta.url),
  );
  const found = candidates.find((url) => existsSync(fileURLToPath(url)));
  if (!found) throw new Error('the entry of the package is missing');
  return found.href;
}
