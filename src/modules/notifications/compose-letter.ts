import type { z } from 'zod';
import { AppError } from '#platform/errors.ts';
import type { Letter } from '#platform/letter.ts';
import { matchAcceptLanguage } from '#platform/locales.ts';
import { KINDS } from './mails/kinds.ts';
import { type MailKind, type Words, wordingFor } from './mails/mail-kind.ts';

/** The words of a mail of this kind, in the language of ours that is nearest to the reader's. */
export function composeLetter(kind: string, data: unknown, locale: string): Letter & Pick<Words, 'replyTo'> {
  // Rows name kinds of yesterday too; each kind's own schema says what its words are given.
  const known = (KINDS as unknown as Record<string, MailKind<z.ZodType> | undefined>)[kind];
  if (!known) throw new AppError('invalid', 'mail_refused', { kind });
  const language = matchAcceptLanguage(locale);
  return { locale: language, ...known.words[language](known.data.parse(data), wordingFor(language)) };
}
