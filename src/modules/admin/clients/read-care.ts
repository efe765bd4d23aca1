import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Staff } from '#modules/accounts/index.ts';
import { siteUrl } from '#modules/host/index.ts';
import type { Transaction } from '#platform/context.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import { readStaff } from '../attention/list-attention.ts';

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Member = z.object({
  id: z.uuid(),
  name: z.string().nullable(),
  /** Null for developers, who may not see it. */
  email: z.string().nullable(),
  role: z.enum(['owner', 'manager', 'editor', 'writer', 'billing', 'viewer']),
  lastSignInAt: moment.nullable(),
});
const Site = z.object({
  id: z.uuid(),
  name: z.string(),
  slug: z.string(),
  mainHost: z.string().nullable(),
  status: z.enum(['draft', 'live', 'paused', 'suspended']),
  updatedAt: moment,
  domains: z.array(z.object({ name: z.string().transform(withUnicodeHosts), state: z.string() })),
});
const Note = z.object({ id: z.uuid(), author: z.string(), isMine: z.boolean(), body: z.string(), createdAt: moment });

/** A client apart from figures: people, sites, domains and the agency's notes. */
export interface ClientCare {
  members: z.output<typeof Member>[];
  sites: (z.output<typeof Site> & { url: string })[];
  notes: z.output<typeof Note>[];
  staff: { id: string; name: string }[];
}

export async function readCare(tx: Transaction, clientId: string, staff: Staff): Promise<ClientCare> {
  const email = staff.type === 'admin' ? sql`u.email` : sql`null`;
  const { rows } = await tx.execute<{ members: unknown; sites: unknown; notes: unknown }>(sql`select
    (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.full_name, 'email', ${email}, 'role', m.role, 'lastSignInAt', u.last_sign_in_at)
        order by m.role <> 'owner', m.created_at), '[]')
      from public.memberships m join public.people p on p.id = m.person_id join app.sign_ins(${clientId}) u on u.person_id = p.id where m.client_id = ${clientId}) as members,
    (select coalesce(jsonb_agg(s.site order by s.updated_at desc), '[]') from (
      select s.updated_at, jsonb_build_object('id', s.id, 'name', s.name, 'slug', s.slug, 'mainHost', s.main_host, 'updatedAt', s.updated_at,
          'status', case when s.suspended_at is not null then 'suspended' else s.status end,
          'domains', (select coalesce(jsonb_agg(jsonb_build_object('name', d.name, 'state', d.state) order by d.created_at), '[]')
            from public.domains d where d.site_id = s.id and d.client_id = s.client_id)) as site
      from public.sites s where s.client_id = ${clientId} order by s.updated_at desc limit 100) s) as sites,
    (select coalesce(jsonb_agg(n.note order by n.created_at desc), '[]') from (
      select n.created_at, jsonb_build_object('id', n.id, 'author', n.author_name, 'isMine', n.author_id = ${staff.id}, 'body', n.body, 'createdAt', n.created_at) as note
      from public.client_notes n where n.client_id = ${clientId} order by n.created_at desc, n.id limit 200) n) as notes`);
  const [found] = rows;
  return {
    members: z.array(Member).parse(found?.members),
    sites: z
      .array(Site)
      .parse(found?.sites)
      .map((site) => ({ ...site, url: siteUrl(site) })),
    notes: z.array(Note).parse(found?.notes),
    staff: await readStaff(tx),
  };
}
