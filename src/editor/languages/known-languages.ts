/** Languages that the pages of a site have words for. */
const KNOWN = ['pt-BR', 'en', 'es', 'ar'] as const;

/** Those that a site can still be put into. */
export const languagesToAdd = (locales: readonly string[]): string[] =>
  KNOWN.filter((locale) => !locales.some((one) => one.split('-')[0] === locale.split('-')[0]));
