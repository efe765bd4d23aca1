import type { AppLocale } from '#platform/locales.ts';
import type { HelpText, LegalText } from './text.ts';

const TERMS: Record<AppLocale, () => Promise<{ terms: LegalText }>> = {
  'pt-BR': () => import('./pt-BR/terms.ts'),
  en: () => import('./en/terms.ts'),
  es: () => import('./es/terms.ts'),
};
const PRIVACY: Record<AppLocale, () => Promise<{ privacy: LegalText }>> = {
  'pt-BR': () => import('./pt-BR/privacy.ts'),
  en: () => import('./en/privacy.ts'),
  es: () => import('./es/privacy.ts'),
};
const HELP: Record<AppLocale, () => Promise<{ help: HelpText }>> = {
  'pt-BR': () => import('./pt-BR/help.ts'),
  en: () => import('./en/help.ts'),
  es: () => import('./es/help.ts'),
};

export const loadTerms = async (locale: AppLocale): Promise<LegalText> => (await TERMS[locale]()).terms;
export const loadPrivacy = async (locale: AppLocale): Promise<LegalText> => (await PRIVACY[locale]()).privacy;
export const loadHelp = async (locale: AppLocale): Promise<HelpText> => (await HELP[locale]()).help;
