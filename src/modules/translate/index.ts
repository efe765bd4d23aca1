import 'server-only';

/**
 * Translate: a site's texts in another language.
 *
 * Owns       translations: their progress and their cost.
 * Announces  translate/translation.requested.
 * Calls      sites for the draft and to save into it, models for the words and to charge their tokens.
 * Never      overwrites an owner's texts, nor publishes; charges more than was quoted, or for an answer that was not used.
 */

export { failTranslation } from './fail-translation.ts';
export { findLostTranslations } from './find-lost-translations.ts';
export { quoteTranslation } from './quote-translation.ts';
export { requestTranslation } from './request-translation.ts';
export { translatePortion } from './translate-portion.ts';
