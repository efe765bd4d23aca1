/** Languages that the renderer has interface words for. */
const KNOWN = ['pt-BR', 'en', 'es', 'ar'] as const;

/** Languages that the site does not have yet. */
export const languagesToAdd = (locales: readonly string[]): string[] =>
  KNOWN.filter((locale) => !locales.some((one) => one.split('-')[0] === locale.split('-')[0]));
