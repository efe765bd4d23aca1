import { sql } from 'drizzle-orm';
import { findUnmailedVisits, listUnmailedSecurity } from '#modules/accounts/index.ts';
import { company } from '#platform/company.ts';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Min age in milliseconds: the event of a younger one may still be on its way. */
const YOUNGEST = 60_000;
/** Max age in milliseconds: a later mail would be a surprise. */
const OLDEST = 3 * 86_400_000;

export interface Unmailed {
  people: { clientId: string }[];
  /** Accounts with security events. */
  accounts: { clientId: string }[];
  messages: { messageId: string; clientId: string; siteId: string }[];
  /** Visitors' reports about published sites. */
  reports: { reportId: string }[];
  /** Sites suspended by the agency. */
  suspensions: { siteId: string; clientId: string }[];
  invitations: { invitationId: string; clientId: string }[];
  /** Accounts with a publish request, or an answer to one. */
  publishRequests: { clientId: string }[];
  /** Visits by the agency without a mail to the client. */
  visits: { visitId: string; clientId: string }[];
}

/** Recent events whose mail was never queued. For jobs alone. */
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
      // Without a recipient no mail is missing.
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
