import type { Config } from '../core/config.ts';
import type { EndpointLimit } from './limit.ts';

/** What opening a model needs from outside. */
export interface ModelPorts {
  env: Readonly<Record<string, string | undefined>>;
  /** Folder that `recordings` is relative to. */
  root: string;
  limits: Pick<Config['limits'], 'requestSeconds' | 'idleSeconds' | 'retries'>;
  /** Shared by all models of one endpoint. */
  limit: EndpointLimit;
  /** Milliseconds since 1970 after which nothing is waited for any more. */
  deadline?: (() => number) | undefined;
  /** Something that a person should know about this model, told once. */
  onNote?: ((text: string) => void) | undefined;
}
