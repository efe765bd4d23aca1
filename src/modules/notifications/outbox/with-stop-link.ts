import { stopToken } from '#modules/measure/index.ts';
import { env } from '#platform/env.ts';
import { type AppLocale, matchAcceptLanguage } from '#platform/locales.ts';
import type { Letter } from './letter.ts';

const LABELS: Record<AppLocale, string> = {
  'pt-BR': 'Parar de receber',
  en: 'Stop these e-mails',
  es: 'Dejar de recibir',
};

/** Adds an unsubscribe link to a mail: in its last line, and as a header for the button of mail programs. */
export function withStopLink<L extends Letter>(letter: L, to: string): L & { stopAt: string } {
  const page = `${env().APP_URL}/analisar/parar/${stopToken(to)}`;
  const link = { label: LABELS[matchAcceptLanguage(letter.locale)], href: page };
  return { ...letter, links: [link, ...(letter.links ?? [])], stopAt: `${page}/agora` };
}
