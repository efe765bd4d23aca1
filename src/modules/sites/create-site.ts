import { randomBytes } from 'node:crypto';
import { projectForNewSite, requireDefaultProject } from '#modules/projects/index.ts';
import { type Context, requireAccount, supportOf } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { SiteDocument } from '#site/schema.ts';
import { nameOnSite } from './drafts/follow-name.ts';
import { isReservedSlug, slugCandidates } from './slug.ts';
import { drafts, sites } from './tables.ts';

export interface CreateSite {
  siteId?: string;
  document: SiteDocument;
  /** A project of the account; the default one if omitted. */
  projectId?: string;
}

/** Creates a site with its first draft, at the closest free slug. Refused at the plan's limit, and on a visit. */
export async function createSite(ctx: Context, input: CreateSite): Promise<{ siteId: string; slug: string }> {
  const account = requireAccount(ctx);
  if (supportOf(ctx)) throw new AppError('forbidden', 'not_during_visit');
  const { document } = input;
  const siteId = input.siteId ?? newId();
  const name = nameOnSite(document);
  return asActor(ctx, async (tx, inner) => {
    const projectId = (await projectForNewSite(inner, input.projectId)) ?? (await requireDefaultProject(inner, name));
    for (const slug of slugCandidates(name, randomBytes(3).toString('hex'))) {
      if (isReservedSlug(slug)) continue;
      try {
        // A savepoint, so that a taken slug does not abort the transaction.
        await tx.transaction((step) =>
          step.insert(sites).values({
            id: siteId,
            clientId: account.id,
            projectId,
            name,
            slug,
            industry: document.site.industry,
            locale: document.site.defaultLocale,
          }),
        );
      } catch (error) {
        if (isUniqueViolation(error, 'sites_slug')) continue;
        throw error;
      }
      // Row security has just accepted the site; drafts are written only by the server.
      const first = { siteId, clientId: account.id, document };
      await asSystem('a draft is written by the server', (system) => system.insert(drafts).values(first), inner);
      return { siteId, slug };
    }
    throw new AppError('conflict', 'slug_taken');
  });
}

/** The driver's error may be wrapped by the query builder. */
function isUniqueViolation(error: unknown, constraint: string): boolean {
  if (isAppError(error, 'conflict')) return String(error.details.constraint ?? '').startsWith(constraint);
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return (
    typeof cause === 'object' &&
    cause !== null &&
    'code' in cause &&
    cause.code === '23505' &&
    'constraint' in cause &&
    String(cause.constraint).startsWith(constraint)
  );
}
