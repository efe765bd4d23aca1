const NAMES: Readonly<Record<string, string>> = {
  'pt-BR': 'Brazilian Portuguese',
  pt: 'Portuguese',
  en: 'English',
  'en-GB': 'British English',
  'en-US': 'American English',
  es: 'Spanish',
  'es-ES': 'Spanish of Spain',
  'es-MX': 'Mexican Spanish',
  'es-AR': 'Argentinian Spanish',
  ar: 'Arabic',
};

/** The two letters of a locale's language. */
export const languageCode = (locale: string): string => locale.split('-')[0] ?? locale;

/** `Brazilian Portuguese (pt-BR)`. */
export const languageName = (locale: string): string => `${NAMES[locale] ?? NAMES[languageCode(locale)] ?? 'the language'} (${locale})`;
