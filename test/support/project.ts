import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VerdictFile } from '../../src/core/verdict.ts';

const bin = resolve(dirname(fileURLToPath(import.meta.url)), '../../bin/pawl.js');

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
  /** What `--json` printed. */
  verdict: () => VerdictFile;
}

/** A project in a temporary folder, with real files, a real git repository and the real command. */
export interface TestProject extends AsyncDisposable {
  root: string;
  write(files: Readonly<Record<string, string | null>>): Promise<void>;
  read(path: string): Promise<string>;
  git(...args: string[]): Promise<string>;
  /** Writes the files and commits everything; gives the commit's hash. */
  commit(message: string, files?: Readonly<Record<string, string | null>>): Promise<string>;
  pawl(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<CommandResult>;
  /** The command running beside the test. */
  start(
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): {
    kill: (signal: NodeJS.Signals) => void;
    done: Promise<{ code: number; stdout: string; stderr: string }>;
  };
  /** Files below the project, the store among them, that contain these bytes. */
  grep(text: string): Promise<string[]>;
}

export async function createProject(files: Readonly<Record<string, string>> = {}): Promise<TestProject> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'pawl-test-')));
  const project: TestProject = {
    root,
    async write(changes) {
      for (const [path, text] of Object.entries(changes)) {
        const full = join(root, path);
        if (text === null) await rm(full, { force: true });
        else {
          await mkdir(dirname(full), { recursive: true });
          await writeFile(full, text);
        }
      }
    },
    read: (path) => readFile(join(root, path), 'utf8'),
    async git(...args) {
      const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
      const { code, stdout, stderr } = await execute('git', [...identity, ...args], root, {});
      if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
      return stdout.trim();
    },
    async commit(message, changes = {}) {
      await project.write(changes);
      await project.git('add', '-A');
      await project.git('commit', '-q', '--allow-empty', '-m', message);
      return project.git('rev-parse', 'HEAD');
    },
    async pawl(args, env = {}) {
      const result = await execute(process.execPath, [bin, ...args], root, env);
      return { ...result, verdict: () => JSON.parse(result.stdout) as VerdictFile };
    },
    start(args, env = {}) {
      const child = spawn(process.execPath, [bin, ...args], {
        cwd: root,
        env: { ...process.env, NO_COLOR: '1', ...env },
      });
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk) => (stdout += chunk));
      child.stderr.on('data', (chunk) => (stderr += chunk));
      const done = new Promise<{ code: number; stdout: string; stderr: string }>((ended) =>
        child.on('close', (code) => ended({ code: code ?? -1, stdout, stderr })),
      );
      return { kill: (signal) => void child.kill(signal), done };
    },
    async grep(text) {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      const found: string[] = [];
      for (const entry of entries.filter((item) => item.isFile())) {
        const path = join(entry.parentPath, entry.name);
        if ((await readFile(path)).includes(text)) found.push(path);
      }
      return found;
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
  await project.git('init', '-q', '-b', 'main');
  await project.write({ '.gitignore': '.pawl/\nreports/\n', ...files });
  return project;
}

function execute(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const options = { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, maxBuffer: 64 << 20 };
    execFile(file, [...args], options, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      done({ code, stdout, stderr });
    });
  });
}
