import type { Config } from '../core/config.ts';

/** What opening a model needs from outside. */
export interface ModelPorts {
  env: Readonly<Record<string, string | undefined>>;
  /** Folder that `recordings` is relative to. */
  root: string;
  limits: Pick<Config['limits'], 'requestSeconds' | 'retries'>;
}
