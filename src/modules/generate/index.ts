import 'server-only';

/**
 * Generate: a description becomes a site, or a template does.
 *
 * Owns      generations with their events, batches of them, prompts that wait with what was corrected of our reading, the note of
 *           what was refused.
 * Announces generate/site.requested and generate/batch.requested, which the jobs that make the sites hear; generate/site.cancelled,
 *           which ends one.
 * Asks      the composer for the document, models for its words, metering for a generation, sites to keep it.
 * Never     stores a prompt that was refused; charges for work that gave no site. Another look, templates and imports
 *           take milliseconds and are made while the person waits.
 */
export { anotherLook } from './another-look.ts';
export { applyAst } from './apply-ast.ts';
export { type Batch, type BatchRow, listBatches, requireBatch } from './batch.ts';
export { cancelGeneration } from './cancel-generation.ts';
export { checkPrompt } from './check-prompt.ts';
export { siteRequested } from './events.ts';
export { failGeneration } from './fail-generation.ts';
export { fillPlaces } from './fill-places.ts';
export { findLostBatches } from './find-lost-batches.ts';
export { findLostGenerations } from './find-lost-generations.ts';
export { finishWriting } from './finish-writing.ts';
export { forgetExpiredPrompts } from './forget-expired-prompts.ts';
export { generateSite } from './generate-site.ts';
export { type GenerationEvent, listGenerationEvents } from './generation-events.ts';
export {
  countAhead,
  type GenerationProgress,
  getGenerationProgress,
  listUnfinished,
  requireProgress,
  type Unfinished,
} from './generation-progress.ts';
export { type Analytics, getAnalytics } from './get-analytics.ts';
export { type Generation, getGeneration } from './get-generation.ts';
export { type GenerationRequest, requireGenerationRequest } from './get-request.ts';
export { listTemplateLooks } from './list-template-looks.ts';
export { listTemplates, type TemplateSummary } from './list-templates.ts';
export { listWaitingRows } from './list-waiting-rows.ts';
export { getPendingPrompt, keepPrompt, nameOfWords } from './pending-prompt.ts';
export { type ReadBatch, readBatch } from './read-batch.ts';
export { readWords } from './read-words.ts';
export { requestBatch } from './request-batch.ts';
export { type Requested, requestSite } from './request-site.ts';
export { retryBatch } from './retry-batch.ts';
export { retryGeneration } from './retry-generation.ts';
export { reviewSite } from './review-site.ts';
export { startBatchRow } from './start-batch-row.ts';
export { understandPrompt } from './understand-prompt.ts';
export { type Started, useTemplate } from './use-template.ts';
export { writeOutline } from './write-outline.ts';
export { writeSection } from './write-section.ts';
