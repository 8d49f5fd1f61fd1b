import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { ModelError, type ModelErrorClass } from '../../core/chat.ts';

const CODES: Readonly<Record<string, ModelErrorClass>> = {
  insufficient_quota: 'quota',
  billing_hard_limit_reached: 'quota',
  model_not_found: 'unknown_model',
  no_recording: 'no_recording',
  context_length_exceeded: 'context_length',
  content_filter: 'content_filter',
  content_policy_violation: 'content_filter',
};

/** What went wrong, as a class that says whether the request can be sent again; the key is cut out of the message. */
export function classify(error: unknown, model: string, key: string, host: string): ModelError {
  if (error instanceof ModelError) return error;
  // The package wraps what its fetch threw.
  if (error instanceof Error && error.cause instanceof ModelError) return error.cause;
  const text = mask(messageOf(error), key);
  if (error instanceof APIConnectionTimeoutError)
    return new ModelError('timeout', `${model} did not answer in time.`, { cause: error });
  if (error instanceof APIUserAbortError)
    return new ModelError('timeout', `The request to ${model} was stopped.`, { cause: error });
  if (error instanceof APIConnectionError)
    return new ModelError(
      'network',
      `${model} cannot be reached at ${host}: ${mask(rootCause(error), key)}.`,
      { cause: error },
    );
  if (!(error instanceof APIError) || error.status === undefined) {
    const wrong = error instanceof SyntaxError || error instanceof APIError ? 'unreadable' : 'network';
    return new ModelError(wrong, `${model}: ${text}`, { cause: error });
  }
  const retryAfterMs = retryAfter(error.headers as Headers | undefined);
  return new ModelError(classOf(error, text), `${model} answered ${text}`, {
    status: error.status,
    retryAfterMs,
    cause: error,
  });
}

function classOf(error: APIError, text: string): ModelErrorClass {
  const byCode = CODES[String(error.code ?? '')];
  if (byCode) return byCode;
  const status = error.status!;
  if (status === 429) return /quota|billing/i.test(text) ? 'quota' : 'rate_limit';
  if (status === 401 || status === 403) return 'authentication';
  if (status === 404) return 'unknown_model';
  if (status === 408 || status === 504) return 'timeout';
  if (status >= 500 || status === 409) return 'overload';
  if (/context.{0,20}(length|window)|too many tokens|maximum.{0,20}tokens/i.test(text))
    return 'context_length';
  return 'bad_request';
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}

/** What fetch says is only that it failed; why stands at the end of its causes. */
function rootCause(error: Error): string {
  let last: Error = error;
  for (let depth = 0; depth < 5 && last.cause instanceof Error; depth++) last = last.cause;
  return last.message.replace(/\.$/, '');
}

function mask(text: string, key: string): string {
  return key.length >= 6 ? text.replaceAll(key, '***') : text;
}

/** Milliseconds from retry-after-ms or retry-after (seconds or a date); what cannot be read counts as absent. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  const value = headers?.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1000 : undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
