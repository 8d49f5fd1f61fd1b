#!/usr/bin/env node
// Plain JavaScript that any Node since 18 can parse: it tells its version anywhere and refuses the rest below 22.22.
import { existsSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

const pkg = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const first = process.argv[2];
const version = process.versions.node.split('.').map(Number);
const major = version[0];
const minor = version[1];

if (first === '--version' || first === '-v') {
  process.stdout.write(`${pkg.version}\n`);
} else if (major < 22 || (major === 22 && minor < 22)) {
  process.stderr.write(
    `pawl ${pkg.version} needs Node 22.22 or later; this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  quietKnownWarnings();
  // From then on the space for new objects grows no more: a long run keeps to half the memory for little CPU time.
  setTimeout(() => setFlagsFromString('--semi-space-growth-factor=1'), 600).unref();
  // Compiled code is kept between runs, where Node can do that.
  if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
  const built = new URL('../dist/cli/main.js', import.meta.url);
  // A clone has no build: there the sources run as they are.
  await import(existsSync(built) ? built.href : new URL('../src/cli/main.ts', import.meta.url).href);
}

/** SQLite and type stripping are experimental in name only; a config in a folder without package.json is fine. */
function quietKnownWarnings() {
  const known = /SQLite|[Tt]ype [Ss]tripping|stripTypes|MODULE_TYPELESS_PACKAGE_JSON|Module type of file/;
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (known.test(String(warning.message)) || known.test(String(warning.code))) return;
    process.stderr.write(`${warning.stack || String(warning)}\n`);
  });
}
