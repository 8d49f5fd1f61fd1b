import { PawlError } from '../core/errors.ts';
import type { ApiClient } from './client.ts';

/** GitHub takes 65,536 characters. */
export const COMMENT_LIMIT = 60_000;

/** Who GITHUB_TOKEN writes as; it may not ask who it is. */
const ACTIONS_BOT = 'github-actions[bot]';

export type Commented = 'created' | 'updated' | 'unchanged' | 'none';

/** The comments of one pull request that are pawl's own, by the key of their marker. */
export interface StickyComments {
  /** Those that are there. */
  all(): { key: string; body: string }[];
  /** Writes the comment of this key, or edits the one that is there; `onlyExisting` never makes a new one. */
  write(key: string, body: string, options?: { onlyExisting?: boolean }): Promise<Commented>;
}

/** Where the comments are: one pull request of GitHub, or one merge request of GitLab. */
export interface CommentPort {
  /** Who the token writes as. */
  login(): Promise<string>;
  comments(): AsyncIterable<{ id: number; body: string; login: string | undefined }>;
  /** Gives the id of the new comment. */
  create(body: string): Promise<number>;
  update(id: number, body: string): Promise<void>;
}

/**
 * Reads all comments of a pull request once. Only those that the token's own account wrote and that begin with a marker
 * count: a marker planted by somebody else, or inside a text, is none. Throws PAWL_CI_….
 */
export async function openStickyComments(port: CommentPort): Promise<StickyComments> {
  const login = await port.login();
  const own = new Map<string, { id: number; body: string }>();
  for await (const comment of port.comments()) {
    const key = keyOf(comment.body);
    // The oldest stays the one, should there ever be two.
    if (key !== null && comment.login === login && !own.has(key))
      own.set(key, { id: comment.id, body: comment.body });
  }
  return {
    all: () => [...own].flatMap(([key, { body }]) => decodeKey(key).map((name) => ({ key: name, body }))),
    async write(key, body, { onlyExisting = false } = {}) {
      const text = `${markerOf(key)}\n${body}`;
      const there = own.get(encodeKey(key));
      if (!there) {
        if (onlyExisting) return 'none';
        own.set(encodeKey(key), { id: await port.create(text), body: text });
        return 'created';
      }
      if (there.body === text) return 'unchanged';
      await port.update(there.id, text);
      own.set(encodeKey(key), { id: there.id, body: text });
      return 'updated';
    },
  };
}

export function githubComments(
  client: ApiClient,
  target: { repository: string; number: number },
): CommentPort {
  const issues = `/repos/${target.repository}/issues`;
  const path = `${issues}/${target.number}/comments`;
  return {
    login: () => githubLogin(client),
    async *comments() {
      for await (const item of client.list(path)) {
        const { id, body, user } = item as {
          id: number;
          body?: string | null;
          user?: { login?: string } | null;
        };
        yield { id, body: body ?? '', login: user?.login };
      }
    },
    create: async (body) => ((await client.post(path, { body })) as { id: number }).id,
    update: async (id, body) => void (await client.patch(`${issues}/comments/${id}`, { body })),
  };
}

/** The hidden first line of a comment; it is written anew with each update. */
export function markerOf(key: string): string {
  return `<!-- pawl:${encodeKey(key)} -->`;
}

function encodeKey(key: string): string {
  return encodeURIComponent(key).replaceAll('--', '%2D%2D');
}

/** None for a marker that pawl does not write. */
function decodeKey(encoded: string): string[] {
  try {
    return [decodeURIComponent(encoded)];
  } catch {
    return [];
  }
}

function keyOf(body: string): string | null {
  return /^<!-- pawl:(\S{1,500}) -->/.exec(body)?.[1] ?? null;
}

async function githubLogin(client: ApiClient): Promise<string> {
  try {
    const user = (await client.get('/user')) as { login?: unknown } | null;
    return typeof user?.login === 'string' ? user.login : ACTIONS_BOT;
  } catch (error) {
    if (error instanceof PawlError && error.code === 'PAWL_CI_PERMISSION') return ACTIONS_BOT;
    throw error;
  }
}
