import { recordVisitQuestion } from '#modules/accounts/index.ts';
import { company } from '#platform/company.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { encodeId } from '#platform/ids.ts';
import { DEFAULT_LOCALE } from '#platform/locales.ts';
import type { AskAboutVisit } from '../input.ts';
import { requestMail } from '../outbox/request-mail.ts';

/**
 * Sends the agency a client's question about a visit; replies go to the client.
 * @throws AppError `contact_not_configured`, `visit_not_found`.
 */
export async function askAboutVisit(ctx: Context, { key, visitId, question }: AskAboutVisit): Promise<void> {
  const { id } = requireAccount(ctx);
  const { email: to } = company();
  if (!to) throw new AppError('unavailable', 'contact_not_configured');
  const { asker, startedAt, ...visit } = await recordVisitQuestion(ctx, { visitId, question });
  const data = { ...visit, ...asker, at: startedAt.toISOString(), accountId: encodeId('account', id), question };
  await requestMail(ctx, { kind: 'visit-question', key: `visit-question/${visitId}/${key}`, data, to, locale: DEFAULT_LOCALE });
}
