import 'server-only';

/**
 * Generate: makes a site from a description or a template.
 *
 * Owns      generations with their events, batches of them, pending prompts with the corrections of our reading, and records of
 *           refusals.
 * Announces generate/site.requested and generate/batch.requested, handled by the jobs that make the sites; generate/site.cancelled,
 *           which ends one.
 * Asks      the composer for the document, models for its texts, metering for a generation, sites to store it.
 * Never     stores a refused prompt; charges for work without a site. Another look, templates and imports take milliseconds
 *           and run within the request.
 */

// Words and trades of the composer that screens show.
export { INDUSTRIES } from '#composer/reading/industries.ts';
export { suggestionsFor } from '#composer/suggestions.ts';
export { type Batch, listBatches, requireBatch } from './batches/batch.ts';
export { findLostBatches } from './batches/find-lost-batches.ts';
export { listWaitingRows } from './batches/list-waiting-rows.ts';
export { readBatch } from './batches/read-batch.ts';
export { requestBatch } from './batches/request-batch.ts';
export { startBatchRow } from './batches/start-batch-row.ts';
export { siteRequested } from './events.ts';
export { anotherLook } from './generations/another-look.ts';
export { applyAst } from './generations/apply-ast.ts';
export { cancelGeneration } from './generations/cancel-generation.ts';
export { failGeneration } from './generations/fail-generation.ts';
export { findLostGenerations } from './generations/find-lost-generations.ts';
export { generateSite } from './generations/generate-site.ts';
export { listGenerationEvents } from './generations/generation-events.ts';
export { countAhead, getGenerationProgress, listUnfinished, requireProgress } from './generations/generation-progress.ts';
export { getAnalytics } from './generations/get-analytics.ts';
export { getGeneration } from './generations/get-generation.ts';
export { requireGenerationRequest } from './generations/get-request.ts';
export { listNeighbors } from './generations/neighbors.ts';
export { noticesIn } from './generations/notices-in.ts';
export { requestSite } from './generations/request-site.ts';
export { requireOrigin } from './generations/require-origin.ts';
export { retryGeneration } from './generations/retry-generation.ts';
export { checkPrompt } from './prompts/check-prompt.ts';
export { findStartedSite } from './prompts/find-started-site.ts';
export { forgetExpiredPrompts } from './prompts/forget-expired-prompts.ts';
export { findPreviewed, getPendingPrompt, keepPrompt, nameOfWords, type PromptRef, requirePreviewed } from './prompts/pending-prompt.ts';
export { fillPlaces } from './templates/fill-places.ts';
export { listTemplateLooks } from './templates/list-template-looks.ts';
export { listTemplates } from './templates/list-templates.ts';
export { useTemplate } from './templates/use-template.ts';
export { readWords } from './understanding/read-words.ts';
export { type KeptKind, refusedKindsOf } from './understanding/refused-kinds-of.ts';
export { understandPrompt } from './understanding/understand-prompt.ts';
export { finishWriting } from './writing/finish-writing.ts';
export { reviewSite } from './writing/review-site.ts';
export { translateTexts } from './writing/translate-texts.ts';
export { writeOutline } from './writing/write-outline.ts';
export { writeSection } from './writing/write-section.ts';
