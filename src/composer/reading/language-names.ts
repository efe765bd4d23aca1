import { messageIn } from './messages/messages.ts';

/** The name of a language in the language of a locale. */
export const languageNames = (language: string, locale: string): string =>
  messageIn(locale).languages[language] ?? new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(language) ?? language;
