import type { Brief } from '#composer/brief.ts';
import { recordOf } from '#composer/model/writing/loose-answer.ts';
import { openingOf } from '#composer/model/writing/places.ts';
import type { Context } from '#platform/context.ts';
import { reportUnknown } from '#platform/log/report-unknown.ts';
import type { SiteDocument } from '#site/schema.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { Work } from '../generations/find-work.ts';
import { type Early, putTexts } from './write-texts.ts';

const ITS_TEXTS: readonly string[] = ['headline', 'lead'];

/** True if both texts are complete: another key follows them. */
function isComplete(outline: Readonly<Record<string, unknown>>): boolean {
  const last = Object.keys(outline).at(-1);
  return ITS_TEXTS.every((name) => Object.hasOwn(outline, name)) && !ITS_TEXTS.includes(last ?? '');
}

interface Asked {
  stored: string;
  document: SiteDocument;
  brief: Brief;
}

/**
 * Writes the site's opening, which people see first, as soon as it is complete in a streaming outline. Its texts are checked like those of
 * a whole outline; the rest of the answer does not affect them.
 */
export function writeOpening(ctx: Context, work: Work, { stored, document, brief }: Asked): Early {
  const opening = openingOf(document);
  let writing: Promise<void> | undefined;
  const write = async (outline: unknown): Promise<void> => {
    if (!opening) return;
    const { headline, lead } = recordOf(outline);
    const written = await runInWorker(ctx, 'checkTexts', { of: 'outline', stored, brief, answer: { headline, lead } });
    const about = { section_id: opening.id, kind: opening.kind };
    await putTexts(ctx, work, { part: { type: 'section', id: 'opening', about }, document, written });
  };
  return {
    receive: (partial) => {
      if (writing || !isComplete(recordOf(partial))) return;
      // On failure, the complete answer writes it again.
      writing = write(partial).catch(async (error: unknown) => {
        writing = undefined;
        await reportUnknown('generation.opening_not_written', error, ctx);
      });
    },
    end: async (answer) => {
      await writing;
      if (!writing && answer !== undefined) await write(answer);
    },
  };
}
