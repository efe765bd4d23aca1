import { dropRepeats } from '#composer/model/repeats/drop-repeats.ts';
import { amendDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import type { Work } from '../generations/find-work.ts';
import { nameOf } from './write-texts.ts';

/** Leaves out what a written site says twice, once in an attempt. */
export async function leaveOutRepeats(ctx: Context, work: Work): Promise<void> {
  if (!work.siteId) return;
  await amendDraft(ctx, {
    siteId: work.siteId,
    transaction: nameOf(work, { type: 'repeats', id: '' }),
    intent: 'model-writes',
    actor: 'model',
    since: work.finishedAt ?? work.createdAt,
    changesOf: dropRepeats,
  });
}
