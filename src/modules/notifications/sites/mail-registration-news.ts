import { domainToUnicode } from 'node:url';
import type { RegistrationNews } from '#modules/domains/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues the mail about a name bought or renewed here to its owner, once per event. */
export async function mailRegistrationNews(
  ctx: Context,
  { registrationId, clientId: _, name, mark, ...said }: RegistrationNews,
): Promise<void> {
  const key = `registration/${said.about}/${registrationId}/${mark}`;
  await requestMail(ctx, { kind: 'domain-registration', key, data: { name: domainToUnicode(name), ...said } });
}
