import { and, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { WARN_AT } from '../doctor/certificate-rules.ts';
import { REMIND_AT } from '../doctor/registration-rules.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { certificates, domainProofs, domains } from '../tables.ts';

/** News mailed to the owner of a name. `mark` identifies the occurrence, so that each is sent once. */
export interface DomainNews {
  domainId: string;
  clientId: string;
  name: string;
  about: 'live' | 'pointed_away' | 'taken_over' | 'registration_ending' | 'registration_ended' | 'certificate_ending';
  mark: string;
  /** ISO; end of the registration or certificate. */
  until: string | null;
  /** ISO; time of the registry's answer. */
  askedAt?: string | null | undefined;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The reminder due now, in days before the end; null if it is too early. */
export function milestone(until: Date, now: Date, days: readonly number[]): number | null {
  const left = Math.ceil((until.getTime() - now.getTime()) / DAY);
  return [...days].sort((a, b) => a - b).find((each) => left <= each) ?? null;
}

const named = { domainId: domains.id, clientId: domains.clientId, name: domains.name };

/** News of the last hour, found again on each run so that no mail is lost. For jobs alone. */
export async function findNews(ctx: Context): Promise<DomainNews[]> {
  requireJob(ctx);
  const since = new Date(ctx.now.getTime() - HOUR);
  return asSystem(
    'owners hear what has become of their names',
    async (tx) => {
      const live = await tx
        .select({ ...named, at: domains.liveSince })
        .from(domains)
        .where(gte(domains.liveSince, since));
      const away = await tx
        .select({ ...named, at: domains.awaySince })
        .from(domains)
        .where(gte(domains.awaySince, since));
      const lost = await tx
        .select({ ...named, at: domainProofs.lostAt })
        .from(domainProofs)
        .innerJoin(domains, eq(domains.id, domainProofs.domainId))
        .where(and(gte(domainProofs.lostAt, since), eq(domainProofs.lostBy, 'taken_over')));
      const news = (rows: typeof live, about: DomainNews['about']): DomainNews[] =>
        rows.map(({ at, ...one }) => ({ ...one, about, mark: at!.toISOString(), until: null }));
      return [...news(live, 'live'), ...news(away, 'pointed_away'), ...news(lost, 'taken_over')];
    },
    ctx,
  );
}

/** Names that belong to their account, without names that were only typed. */
const isRegisteredBy = inArray(domains.state, [...HOLDING, 'expired'] as ['pointing', 'securing', 'live', 'astray', 'expired']);

/** Registrations that end within 60, 30 and 7 days, and certificates that cannot be renewed within 30, 14 and 7. For jobs alone. */
export async function findReminders(ctx: Context): Promise<DomainNews[]> {
  requireJob(ctx);
  const within = (days: number) => new Date(ctx.now.getTime() + days * DAY);
  const ends = sql<string>`${domains.registration} ->> 'expiresAt'`;
  return asSystem(
    'owners are reminded of what ends',
    async (tx) => {
      const registrations = await tx
        .select({ ...named, until: ends, askedAt: domains.registrationAskedAt })
        .from(domains)
        .where(
          and(
            isRegisteredBy,
            sql`(${ends})::timestamptz <= ${within(REMIND_AT[0]).toISOString()}::timestamptz`,
            // A name that is registered here has reminders of its own.
            sql`not exists (select from public.domain_registrations r where r.domain_id = ${domains.id} and r.state = 'ours')`,
          ),
        );
      const failing = await tx
        .select({ ...named, until: certificates.notAfter })
        .from(certificates)
        .innerJoin(domains, eq(domains.id, certificates.domainId))
        .where(
          and(
            eq(certificates.state, 'issued'),
            lte(certificates.notAfter, within(WARN_AT[0])),
            inArray(domains.state, ['live']),
            // A refused host without a certificate to lose is shown on the page alone.
            sql`exists (select from certificates f where f.domain_id = ${domains.id} and f.state = 'failed' and f.created_at > ${certificates.createdAt}
              and (f.problem -> 'hosts' is null or jsonb_exists_any(f.problem -> 'hosts', ${certificates.names})))`,
          ),
        );
      return [
        ...registrations.flatMap(({ until, askedAt, ...one }) =>
          reminder(one, new Date(until), REMIND_AT, 'registration_ending', ctx.now).map((news) => ({
            ...news,
            askedAt: askedAt?.toISOString() ?? null,
          })),
        ),
        ...failing.flatMap(({ until, ...one }) => reminder(one, until!, WARN_AT, 'certificate_ending', ctx.now)),
      ];
    },
    ctx,
  );
}

type Named = Pick<DomainNews, 'domainId' | 'clientId' | 'name'>;

function reminder(one: Named, until: Date, days: readonly number[], about: DomainNews['about'], now: Date): DomainNews[] {
  const at = milestone(until, now, days);
  if (at === null) return [];
  const isOver = until <= now && about === 'registration_ending';
  const mark = `${until.toISOString().slice(0, 10)}/${isOver ? 'over' : at}`;
  return [{ ...one, about: isOver ? 'registration_ended' : about, mark, until: until.toISOString() }];
}
