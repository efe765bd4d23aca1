import { and, count, desc, eq, ilike } from 'drizzle-orm';
import { projects } from '#modules/projects/tables.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { FindPlaces } from './input.ts';
import { sites } from './tables.ts';

/** As many as are looked through at a glance; the rest is found by name. */
const MAX_SITES = 8;
const MAX_PROJECTS = 4;

export interface FoundPlaces {
  sites: { id: string; name: string; shows: 'draft' | 'live' }[];
  /** None in an account with a single project: it holds every site. */
  projects: { id: string; name: string; sites: number }[];
  hasMore: boolean;
}

/** Sites and projects of the account by a part of their name, last touched first. */
export async function findPlaces(ctx: Context, { words }: FindPlaces): Promise<FoundPlaces> {
  const account = requireAccount(ctx);
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return asActor(ctx, async (tx) => {
    const found = await tx
      .select({ id: sites.id, name: sites.name, status: sites.status })
      .from(sites)
      .where(and(eq(sites.clientId, account.id), ilike(sites.name, like)))
      .orderBy(desc(sites.updatedAt), desc(sites.id))
      .limit(MAX_SITES + 1);
    const several = (await tx.select({ id: projects.id }).from(projects).where(eq(projects.clientId, account.id)).limit(2)).length > 1;
    const folders = several
      ? await tx
          .select({ id: projects.id, name: projects.name, sites: count(sites.id) })
          .from(projects)
          .leftJoin(sites, and(eq(sites.projectId, projects.id), eq(sites.clientId, account.id)))
          .where(and(eq(projects.clientId, account.id), ilike(projects.name, like)))
          .groupBy(projects.id)
          .orderBy(projects.createdAt)
          .limit(MAX_PROJECTS + 1)
      : [];
    return {
      sites: found.slice(0, MAX_SITES).map(({ id, name, status }) => ({ id, name, shows: status === 'draft' ? 'draft' : 'live' })),
      projects: folders.slice(0, MAX_PROJECTS),
      hasMore: found.length > MAX_SITES || folders.length > MAX_PROJECTS,
    };
  });
}
