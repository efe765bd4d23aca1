import type { AppLocale } from '#platform/locales.ts';
import type portuguese from './pt-BR/index.ts';

/** Portuguese is written first; the other languages must have its shape. */
export type Messages = typeof portuguese;

const catalogues: Record<AppLocale, () => Promise<{ default: Messages }>> = {
  'pt-BR': () => import('./pt-BR/index.ts'),
  en: () => import('./en/index.ts'),
  es: () => import('./es/index.ts'),
};

export async function loadMessages(locale: AppLocale): Promise<Messages> {
  return (await catalogues[locale]()).default;
}
