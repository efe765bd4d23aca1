import type acme from 'acme-client';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import type { CertificateProblem } from '../doctor/evidence.ts';
import { ProviderFailure } from '../zone/dns-provider.ts';
import { asAppError } from '../zone/open-provider.ts';
import { challengeProblem, hostOf, orderProblem } from './acme-problem.ts';
import { awaitAnswers } from './by-dns/await-answers.ts';
import type { HeldZone } from './by-dns/held-zone.ts';
import { publishAnswers } from './by-dns/publish-answers.ts';
import { removeAnswers } from './by-dns/remove-answers.ts';

type Challenge = acme.Authorization['challenges'][number];

const DNS_PROBLEM = 'urn:ietf:params:acme:error:dns';

/**
 * Answers the open challenges of an order: over HTTP where the authority offers that, by the DNS for wildcards.
 * @param openZone opens the zone of names that are proved by the DNS; null if we hold none.
 * @returns the reason for which the order ends; null if all names are proved.
 * @throws AppError `unavailable` if the answers are not to be seen yet; a later run goes on.
 */
export async function answerChallenges(
  ctx: Context,
  client: acme.Client,
  order: acme.Order,
  openZone: () => Promise<HeldZone | null>,
): Promise<CertificateProblem | null> {
  const pending = (await client.getAuthorizations(order)).filter(({ status }) => status === 'pending');
  const byDns: acme.Authorization[] = [];
  for (const authorization of pending) {
    const challenge = authorization.challenges.find(({ type }) => type === 'http-01');
    if (challenge) await answerOverHttp(ctx, client, challenge);
    else byDns.push(authorization);
  }
  if (byDns.length > 0) {
    const problem = await answerByDns(ctx, client, byDns, openZone);
    if (problem) return problem;
  }
  const problem = challengeProblem(await client.getAuthorizations(order)) ?? orderProblem(order);
  if (!problem && order.status === 'invalid') throw new Error('the order is invalid');
  return problem;
}

async function answerOverHttp(ctx: Context, client: acme.Client, challenge: Challenge): Promise<void> {
  const text = await client.getChallengeKeyAuthorization(challenge);
  const keep = sql`insert into app.acme_challenges (token, answer) values (${challenge.token}, ${text}) on conflict (token) do nothing`;
  await asSystem('the servers of sites answer the authority', (tx) => tx.execute(keep), ctx);
  await complete(client, challenge);
}

async function complete(client: acme.Client, challenge: Challenge): Promise<void> {
  if (challenge.status === 'pending') await client.completeChallenge(challenge);
  // The result is read from the authorization; this only waits for the end.
  await client.waitForValidStatus(challenge).catch(() => {});
}

async function answerByDns(
  ctx: Context,
  client: acme.Client,
  authorizations: readonly acme.Authorization[],
  openZone: () => Promise<HeldZone | null>,
): Promise<CertificateProblem | null> {
  const hosts = authorizations.map(hostOf);
  const fail = (detail: string): CertificateProblem => ({ type: DNS_PROBLEM, detail, retryAt: null, hosts });
  const held = await openZone();
  const challenges = authorizations.flatMap(({ challenges: all }) => all.find(({ type }) => type === 'dns-01') ?? []);
  if (!held || challenges.length < authorizations.length) return fail('no zone is held in which the names could be proved');
  const answers = await Promise.all(
    challenges.map(async (challenge, at) => ({
      host: `_acme-challenge.${authorizations[at]!.identifier.value.toLowerCase()}`,
      answer: await client.getChallengeKeyAuthorization(challenge),
    })),
  );
  try {
    await publishAnswers(ctx, held, answers);
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    if (error.trouble === 'busy' || error.trouble === 'no_answer') throw await asAppError(ctx, held.connectionId, error);
    await asAppError(ctx, held.connectionId, error);
    return fail(error.message);
  }
  await awaitAnswers(held.zone, answers);
  for (const challenge of challenges) await complete(client, challenge);
  // A sweep takes out what a provider does not want to take out now.
  await removeAnswers(ctx, held, answers).catch((error: unknown) => log.warn('certificate.answer_left', { error }));
  return null;
}
