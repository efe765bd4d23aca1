import { sql } from 'drizzle-orm';
import { findUnmailedVisits, listUnmailedSecurity } from '#modules/accounts/index.ts';
import { company } from '#platform/company.ts';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Milliseconds: younger ones may still be on their way by their event. */
const YOUNGEST = 60_000;
/** Milliseconds after which a mail would come as a surprise. */
const OLDEST = 3 * 86_400_000;

export interface Unmailed {
  people: { clientId: string }[];
  /** Whose accounts have changed. */
  accounts: { clientId: string }[];
  messages: { messageId: string; clientId: string; siteId: string }[];
  /** Of visitors about published sites. */
  reports: { reportId: string }[];
  /** Sites that the agency took down. */
  suspensions: { siteId: string; clientId: string }[];
  invitations: { invitationId: string; clientId: string }[];
  /** Accounts in which somebody asked to publish, or was answered. */
  publishRequests: { clientId: string }[];
  /** Of the agency, of which the client was not told. */
  visits: { visitId: string; clientId: string }[];
}

/** What happened in the last days and should have been followed by a mail, and was not. For jobs alone. */
export async function findUnmailed(ctx: Context): Promise<Unmailed> {
  requireJob(ctx);
  const at = (ms: number) => sql`${new Date(ctx.now.getTime() - ms).toISOString()}::timestamptz`;
  const changed = await listUnmailedSecurity(ctx);
  const accounts = [...new Set(changed.map(({ clientId, personId }) => clientId ?? personId!))].map((clientId) => ({ clientId }));
  const visits = await findUnmailedVisits(ctx, new Date(ctx.now.getTime() - OLDEST), new Date(ctx.now.getTime() - YOUNGEST));
  return asSystem(
    'a sweep finds what an event lost',
    async (tx) => {
      const people = await tx.execute<{ clientId: string }>(sql`select id as "clientId" from app.unwelcomed(${at(OLDEST)}) as id`);
      const messages = await tx.execute<Unmailed['messages'][number] & Record<string, unknown>>(
        sql`select message_id as "messageId", client_id as "clientId", site_id as "siteId" from app.unmailed_messages(${at(OLDEST)}, ${at(YOUNGEST)})`,
      );
      // Without anybody to read them none is missing.
      const reports = company().email
        ? await tx.execute<{ reportId: string }>(
            sql`select report_id as "reportId" from app.unmailed_reports(${at(OLDEST)}, ${at(YOUNGEST)}) as report_id`,
          )
        : { rows: [] };
      const suspensions = await tx.execute<Unmailed['suspensions'][number] & Record<string, unknown>>(
        sql`select site_id as "siteId", client_id as "clientId" from app.unmailed_suspensions(${at(OLDEST)}, ${at(YOUNGEST)})`,
      );
      const invitations = await tx.execute<Unmailed['invitations'][number] & Record<string, unknown>>(
        sql`select invitation_id as "invitationId", client_id as "clientId" from app.unmailed_invitations(${at(OLDEST)}, ${at(YOUNGEST)})`,
      );
      const requests = await tx.execute<{ clientId: string }>(
        sql`select id as "clientId" from app.unmailed_publish_requests(${at(OLDEST)}, ${at(YOUNGEST)}) as id`,
      );
      return {
        people: people.rows,
        accounts,
        messages: messages.rows,
        reports: reports.rows,
        suspensions: suspensions.rows,
        invitations: invitations.rows,
        publishRequests: requests.rows,
        visits,
      };
    },
    ctx,
  );
}
