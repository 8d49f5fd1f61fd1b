export type { Config, ModelConfig, UserConfig } from './core/config.ts';
export { defineConfig } from './core/config.ts';
export type {
  Conversation,
  ConversationCall,
  ConversationMessage,
  ConversationTool,
} from './core/conversation.ts';
export { PawlError } from './core/errors.ts';
export type { Failure } from './core/failure.ts';
export type { Json, JsonObject } from './core/json.ts';
export type { VerdictFile } from './core/verdict.ts';
export type { Encoder, EncodingCache } from './encoder/encoder.ts';
export { openEncoder } from './encoder/open-encoder.ts';
export type {
  CheckedSuite,
  CoverageOptions,
  FailuresOptions,
  FailuresResult,
  FalseBlocks,
  GateOptions,
  GateResult,
  Ingested,
  IngestOptions,
  IntentsOptions,
  IntentsResult,
  PipelinePorts,
  Progress,
  RunOptions,
  SealedSuite,
  SuiteCoverage,
} from './pipeline.ts';
export {
  checkSuite,
  gateHarness,
  ingest,
  listExemplars,
  listFailures,
  measureFalseBlocks,
  refreshTaxonomy,
  runSuite,
  sealSuite,
  showConversation,
  suiteCoverage,
} from './pipeline.ts';
export type { ToolHandler } from './run/agent/tool-runner.ts';
export type { Exemplar, Exemplars } from './signal/exemplars.ts';
export { findFailures } from './signal/find-failures.ts';
export type { Refreshed, RefreshInput } from './signal/intents/refresh.ts';
export { refreshIntents } from './signal/intents/refresh.ts';
export type { Request } from './signal/intents/request.ts';
export { requestsOf } from './signal/intents/request.ts';
