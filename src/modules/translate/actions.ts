'use server';
import { action } from '#platform/action.ts';
import { cancelTranslation } from './cancel-translation.ts';
import { getTranslation } from './get-translation.ts';
import { QuoteTranslation, TranslateSite, TranslationOf, TranslationRef } from './input.ts';
import { quoteTranslation } from './quote-translation.ts';
import { requestTranslation } from './request-translation.ts';

const quote = action('content.edit', QuoteTranslation, quoteTranslation);
export const quoteTranslationAction = async (input: QuoteTranslation) => quote(null, input);

const translate = action('content.edit', TranslateSite, requestTranslation, 'translate');
export const translateSiteAction = async (input: TranslateSite) => translate(null, input);

const progress = action('account.read', TranslationOf, getTranslation);
export const translationProgressAction = async (input: TranslationOf) => progress(null, input);

const cancel = action('content.edit', TranslationRef, cancelTranslation);
export const cancelTranslationAction = async (input: TranslationRef) => cancel(null, input);
