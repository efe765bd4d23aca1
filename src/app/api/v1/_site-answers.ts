import type { z } from 'zod';
import { type Build as BuildView, requireBuild, siteUrl } from '#modules/host/index.ts';
import type { Site as SiteView } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { encodeId } from '#platform/ids.ts';
import type { Site } from './_schemas.ts';
import type { Build } from './_site-schemas.ts';

type ListedSite = Pick<SiteView, 'id' | 'name' | 'slug' | 'mainHost' | 'status' | 'locale' | 'createdAt' | 'updatedAt'>;

export const siteAnswer = ({ id, name, slug, mainHost, status, locale, createdAt, updatedAt }: ListedSite): z.infer<typeof Site> => ({
  object: 'site',
  id: encodeId('site', id),
  name,
  slug,
  status,
  locale,
  url: status === 'live' ? siteUrl({ slug, mainHost }) : null,
  created_at: createdAt.toISOString(),
  updated_at: updatedAt.toISOString(),
});

/** Log of a build, oldest first. */
function logOf({ queuedAt, startedAt, finishedAt, state, error, release }: BuildView): z.infer<typeof Build>['logs'] {
  const line = (at: Date | null, event: BuildView['state'], detail: string | null = null) =>
    at ? [{ at: at.toISOString(), event, detail }] : [];
  return [
    ...line(queuedAt, 'queued'),
    ...line(startedAt, 'building'),
    ...line(finishedAt, state, error ?? (release && `release ${release.number}: ${release.files} files, ${release.bytes} bytes`)),
  ];
}

/** @throws AppError `not_found`. */
export async function buildAnswer(ctx: Context, buildId: string): Promise<z.infer<typeof Build>> {
  const build = await requireBuild(ctx, { buildId });
  const { release, queuedAt, startedAt, finishedAt } = build;
  const began = startedAt ?? queuedAt;
  const metrics = release && {
    waited_ms: began.getTime() - queuedAt.getTime(),
    built_ms: Math.max(0, (finishedAt ?? began).getTime() - began.getTime()),
    files: release.files,
    bytes: release.bytes,
  };
  return {
    object: 'build',
    build_id: encodeId('build', build.id),
    site_id: encodeId('site', build.siteId),
    status: build.state,
    revision: build.wantedRevision,
    image_id: release?.artefactId ?? null,
    release_id: build.releaseId && encodeId('release', build.releaseId),
    error: build.error,
    logs: logOf(build),
    metrics,
    created_at: queuedAt.toISOString(),
  };
}
