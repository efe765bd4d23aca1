import 'server-only';

/**
 * Generate: a description becomes a site, or a template does.
 *
 * Owns      generations, prompts that wait with what was corrected of our reading, the note of what was refused.
 * Announces generate/site.requested, which the job that makes the site hears.
 * Asks      the composer for the document, metering for a generation, sites to keep it.
 * Never     stores a prompt that was refused; charges for work that gave no site. Another look, templates and imports
 *           take milliseconds and are made while the person waits.
 */
export { anotherLook } from './another-look.ts';
export { checkPrompt } from './check-prompt.ts';
export { failGeneration } from './fail-generation.ts';
export { fillPlaces } from './fill-places.ts';
export { findLostGenerations } from './find-lost-generations.ts';
export { forgetExpiredPrompts } from './forget-expired-prompts.ts';
export { generateSite } from './generate-site.ts';
export {
  countAhead,
  type GenerationProgress,
  getGenerationProgress,
  listUnfinished,
  requireProgress,
  type Unfinished,
} from './generation-progress.ts';
export { type Generation, getGeneration } from './get-generation.ts';
export { listTemplateLooks } from './list-template-looks.ts';
export { getPendingPrompt, nameOfWords } from './pending-prompt.ts';
export { type Requested, requestSite } from './request-site.ts';
export { retryGeneration } from './retry-generation.ts';
export { understandPrompt } from './understand-prompt.ts';
export { type Started, useTemplate } from './use-template.ts';
