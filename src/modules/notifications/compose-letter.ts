import { AppError } from '#platform/errors.ts';
import type { Letter } from '#platform/letter.ts';
import { matchAcceptLanguage } from '#platform/locales.ts';
import { KINDS, type KindName } from './mails/kinds.ts';
import { type MailKind, type Words, wordingFor } from './mails/mail-kind.ts';

/** The words of a mail of this kind, in the language of ours that is nearest to the reader's. */
export function composeLetter(kind: string, data: unknown, locale: string): Letter & Pick<Words, 'replyTo'> {
  const known: MailKind<never> | undefined = KINDS[kind as KindName] as MailKind<never> | undefined;
  if (!known) throw new AppError('invalid', 'mail_refused', { kind });
  const language = matchAcceptLanguage(locale);
  return { locale: language, ...known.words[language](known.data.parse(data), wordingFor(language)) };
}
