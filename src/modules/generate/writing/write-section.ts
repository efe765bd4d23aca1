import { z } from 'zod';
import { Heads } from '#composer/model/outline/outline-answer.ts';
import { pageTree } from '#composer/model/outline/page-tree.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { requireStoredDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import type { SectionId, SiteDocument } from '#site/schema.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { lockWork, REASON, requireWork } from '../generations/find-work.ts';
import { findEvent, recordEvent } from '../generations/generation-events.ts';
import type { GenerationRef } from '../input.ts';
import { briefOf, writeTexts } from './write-texts.ts';

/** `tree`: section ids by their number in the outline's question. */
const KeptOutline = z.object({ answer: Heads, tree: z.array(z.string().max(20)) });

/** Writes the texts of one section under the outline's headlines. Texts that the owner wrote or removed meanwhile are not touched. */
export async function writeSection(ctx: Context, { sectionId, ...ref }: GenerationRef & { sectionId: string }): Promise<void> {
  const work = await requireWork(ctx, ref);
  if (work.stage !== 'writing' || !work.siteId || (await findEvent(ctx, work, 'section', sectionId))) return;
  const [{ stored }, brief] = await Promise.all([requireStoredDraft(ctx, { siteId: work.siteId }), briefOf(ctx, work)]);
  const document = parseDocument(JSON.parse(stored));
  const kept = KeptOutline.safeParse(work.outline).data;
  const outline = kept && renumbered(kept, document);
  const question = brief && outline && sectionQuestion(document, brief, sectionId as SectionId, outline, work.promptVersions);
  const about = { section_id: sectionId, kind: document.sections[sectionId]?.kind ?? null };
  if (!question) {
    await asSystem(
      REASON,
      async (tx) => {
        const now = await lockWork(tx, work);
        const reason = document.sections[sectionId] ? 'nothing_to_write' : 'section_gone';
        if (now) await recordEvent(tx, now, 'section', { ...about, status: 'kept', reason }, sectionId);
      },
      ctx,
    );
    return;
  }
  await writeTexts(ctx, work, {
    part: { type: 'section', id: sectionId, about },
    question,
    document,
    check: (value) => runInWorker(ctx, 'checkTexts', { of: 'section', stored, brief, sectionId, answer: value }),
  });
}

/** The outline with today's section numbers: the owner may have moved or removed some. */
function renumbered({ answer, tree }: z.infer<typeof KeptOutline>, document: SiteDocument): Heads {
  const today = new Map(pageTree(document).sections.map(({ n, section }) => [section.id as string, n]));
  const sections = answer.sections.flatMap((one) => {
    const n = today.get(tree[one.n - 1] ?? '');
    return n === undefined ? [] : [{ ...one, n }];
  });
  return { ...answer, sections };
}
