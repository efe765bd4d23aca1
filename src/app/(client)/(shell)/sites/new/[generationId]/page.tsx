import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { countAhead, getGenerationProgress } from '#modules/generate/index.ts';
import { MakingSite } from '#modules/generate/ui/making-site.tsx';
import { NoSite } from '#modules/generate/ui/no-site.tsx';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { notHere } from '../../../../../_shell/not-here.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sites.making'))('title') };
}

/** Progress page of a generation: its steps, then the site, or the reason it failed. It can be left and reopened. */
export default async function MakingPage({ params }: { params: Promise<{ generationId: string }> }) {
  const { generationId } = await params;
  const ctx = await requireUser(`/sites/new/${generationId}`);
  const progress = isUuid(generationId) ? await getGenerationProgress(ctx, { generationId }) : null;
  if (!progress) return notHere(ctx, generationId, `/sites/new/${generationId}`);
  if (progress.status === 'done') redirect(progress.siteId ? `/sites/${progress.siteId}/ready` : '/sites');
  const { id, status, stage, error, prompt } = progress;
  return status === 'queued' || status === 'running' ? (
    <MakingSite id={id} stage={stage} ahead={await countAhead(ctx, { generationId })} prompt={prompt} />
  ) : (
    <NoSite id={id} status={status} reason={error} prompt={prompt} />
  );
}
