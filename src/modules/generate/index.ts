import 'server-only';

/**
 * Generate: a description becomes a site, or a template does.
 *
 * Owns      generations, prompts that wait for a sign-in, the note of what was refused.
 * Asks      the composer for the document, metering for a generation, sites to keep it.
 * Never     stores a prompt that was refused; charges for work that gave no site.
 */
export { anotherLook } from './another-look.ts';
export { checkPrompt } from './check-prompt.ts';
export { fillPlaces } from './fill-places.ts';
export { forgetExpiredPrompts } from './forget-expired-prompts.ts';
export { type Generated, generateSite } from './generate-site.ts';
export { type Generation, getGeneration } from './get-generation.ts';
export { forgetPrompt, getPendingPrompt, keepPrompt } from './pending-prompt.ts';
export { type Started, useTemplate } from './use-template.ts';
