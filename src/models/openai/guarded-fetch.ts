import { ModelError } from '../../core/chat.ts';

/**
 * `fetch` that reads the whole answer itself: one that is not complete `bodyMs` after its headers is an error instead of a
 * request that hangs. The package's own limit ends with the headers.
 */
export function guardedFetch(model: string, bodyMs: number): typeof fetch {
  return async (input, init) => {
    const stop = new AbortController();
    const signal = init?.signal ? AbortSignal.any([init.signal, stop.signal]) : stop.signal;
    const response = await fetch(input, { ...init, signal });
    let timer: NodeJS.Timeout | undefined;
    const stalled = new Promise<never>((_, reject) => {
      const error = new ModelError(
        'timeout',
        `${model} began an answer and did not end it within ${bodyMs / 1000} s.`,
      );
      timer = setTimeout(() => {
        reject(error);
        // Else the connection would be held, and the process with it.
        stop.abort();
      }, bodyMs);
    });
    try {
      const body = response.text();
      body.catch(() => {});
      const text = await Promise.race([body, stalled]);
      return new Response(text === '' ? null : text, { status: response.status, headers: response.headers });
    } finally {
      clearTimeout(timer);
    }
  };
}
