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
export type { ToolContext, ToolDefinition, ToolHandler } from './core/tool-code.ts';
export { defineTool } from './core/tool-code.ts';
export type { VerdictFile } from './core/verdict.ts';
export type { Encoder, EncodingCache } from './encoder/encoder.ts';
export { openEncoder } from './encoder/open-encoder.ts';
export type {
  AcceptCasesOptions,
  AcceptedCase,
  AddCasesOptions,
  AddedCase,
  AddGuardsOptions,
  Affected,
  AffectedHarness,
  CasePreview,
  CheckedSuite,
  CoverageOptions,
  FailuresOptions,
  FailuresResult,
  FalseBlocks,
  GatedAll,
  GatedHarness,
  GateOptions,
  GateResult,
  ImportOptions,
  ImportResult,
  Ingested,
  IngestOptions,
  IntentsOptions,
  IntentsResult,
  PipelinePorts,
  Progress,
  Promoted,
  PromoteOptions,
  PromotionLog,
  Reverted,
  RevertOptions,
  RunOptions,
  SealedSuite,
  Simulated,
  SimulateOptions,
  SuiteCoverage,
} from './pipeline.ts';
export {
  acceptCases,
  addCases,
  addGuards,
  checkSuite,
  findAffected,
  gateAffected,
  gateHarness,
  importSuite,
  ingest,
  listExemplars,
  listFailures,
  measureFalseBlocks,
  promote,
  promotionLog,
  refreshTaxonomy,
  revert,
  runSuite,
  sealSuite,
  showConversation,
  simulateTraffic,
  suiteCoverage,
} from './pipeline.ts';
export type { Exemplar, Exemplars } from './signal/exemplars.ts';
export { findFailures } from './signal/find-failures.ts';
export type { Refreshed, RefreshInput } from './signal/intents/refresh.ts';
export { refreshIntents } from './signal/intents/refresh.ts';
export type { Request } from './signal/intents/request.ts';
export { requestsOf } from './signal/intents/request.ts';
