import { count, desc, ilike, inArray } from 'drizzle-orm';
import { listProjects } from '#modules/projects/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { FindPlaces } from './input.ts';
import { sites } from './tables.ts';

/** Short enough to scan; others are found by name. */
const MAX_SITES = 8;
const MAX_PROJECTS = 4;

export interface FoundPlaces {
  sites: { id: string; name: string; shows: 'draft' | 'live' }[];
  /** Empty in an account with a single project, which contains every site. */
  projects: { id: string; name: string; sites: number }[];
  hasMore: boolean;
}

/** Sites and projects of the account that match a part of their name, most recently changed first. */
export async function findPlaces(ctx: Context, { words }: FindPlaces): Promise<FoundPlaces> {
  requireAccount(ctx);
  const all = await listProjects(ctx);
  const named = all.length > 1 ? all.filter(({ name }) => name.toLocaleLowerCase().includes(words.toLocaleLowerCase())) : [];
  const projects = named.slice(0, MAX_PROJECTS);
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return asActor(ctx, async (tx) => {
    const found = await tx
      .select({ id: sites.id, name: sites.name, status: sites.status })
      .from(sites)
      .where(ilike(sites.name, like))
      .orderBy(desc(sites.updatedAt), desc(sites.id))
      .limit(MAX_SITES + 1);
    const within = inArray(
      sites.projectId,
      projects.map(({ id }) => id),
    );
    const counted = await tx.select({ id: sites.projectId, sites: count() }).from(sites).where(within).groupBy(sites.projectId);
    const sitesOf = new Map(counted.map((one) => [one.id, one.sites]));
    return {
      sites: found.slice(0, MAX_SITES).map(({ id, name, status }) => ({ id, name, shows: status === 'draft' ? 'draft' : 'live' })),
      projects: projects.map(({ id, name }) => ({ id, name, sites: sitesOf.get(id) ?? 0 })),
      hasMore: found.length > MAX_SITES || named.length > MAX_PROJECTS,
    };
  });
}
