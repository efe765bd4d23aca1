import { criticQuestion } from '#composer/model/critic/critic-question.ts';
import { requireStoredDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { requireWork } from '../generations/find-work.ts';
import { findEvent } from '../generations/generation-events.ts';
import type { GenerationRef } from '../input.ts';
import { briefOf, writeTexts } from './write-texts.ts';

/** Has a model review the whole written site and rewrite its worst lines. */
export async function reviewSite(ctx: Context, ref: GenerationRef): Promise<void> {
  const work = await requireWork(ctx, ref);
  if (work.stage !== 'writing' || !work.siteId || (await findEvent(ctx, work, 'critic'))) return;
  const [{ stored }, brief] = await Promise.all([requireStoredDraft(ctx, { siteId: work.siteId }), briefOf(ctx, work)]);
  if (!brief) return;
  const document = parseDocument(JSON.parse(stored));
  await writeTexts(ctx, work, {
    part: { type: 'critic', id: '', about: {} },
    question: criticQuestion(document, brief, work.promptVersions),
    document,
    check: (value) => runInWorker(ctx, 'checkTexts', { of: 'critic', stored, brief, answer: value }),
  });
}
