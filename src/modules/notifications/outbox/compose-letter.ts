import type { z } from 'zod';
import { AppError } from '#platform/errors.ts';
import { type AppLocale, matchAcceptLanguage } from '#platform/locales.ts';
import { KINDS } from '../mails/kinds.ts';
import { type MailKind, type Wording, type Words, wordingFor } from '../mails/mail-kind.ts';
import type { Letter } from './letter.ts';
import type { NamedAccount } from './mail-reader.ts';

const LINKS: Record<AppLocale, Record<'help' | 'contact' | 'privacy', string>> = {
  'pt-BR': { help: 'Ajuda', contact: 'Contato', privacy: 'Privacidade' },
  en: { help: 'Help', contact: 'Contact', privacy: 'Privacy' },
  es: { help: 'Ayuda', contact: 'Contacto', privacy: 'Privacidad' },
};
const serviceLinks = (locale: AppLocale, at: Wording) =>
  Object.entries(LINKS[locale]).map(([page, label]) => ({ label, href: at.app(`/${page}`) }));

// Rows may name kinds that no longer exist; each kind's own schema validates its data.
const known = KINDS as unknown as Record<string, MailKind<z.ZodType> | undefined>;

/** Whether a mail of this kind goes to people without an account, who can unsubscribe by a link in it. */
export const isStoppable = (kind: string): boolean => known[kind]?.stoppable === true;

type Composed = Letter & Pick<Words, 'replyTo'>;

const OF_ACCOUNT: Record<AppLocale, string> = { 'pt-BR': 'Conta', en: 'Account', es: 'Cuenta' };

/**
 * Texts of a mail of this kind, in the supported language nearest to the reader's.
 * @param account for a reader who works in several.
 */
export function composeLetter(kind: string, data: unknown, locale: string, account: NamedAccount | null = null): Composed {
  const found = known[kind];
  if (!found) throw new AppError('invalid', 'mail_refused', { kind });
  const language = matchAcceptLanguage(locale);
  const at = wordingFor(language, account?.id);
  const words = found.words[language](found.data.parse(data), at);
  const why = account?.name ? `${OF_ACCOUNT[language]}: ${account.name}. ${words.why}` : words.why;
  return { locale: language, links: serviceLinks(language, at), ...words, why };
}
