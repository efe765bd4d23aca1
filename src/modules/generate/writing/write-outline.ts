import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { pageTree } from '#composer/model/outline/page-tree.ts';
import { sectionSchema } from '#composer/model/section/section-answer.ts';
import { requireStoredDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { plainTextOf } from '#site/strings.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { requireWork } from '../generations/find-work.ts';
import { findEvent } from '../generations/generation-events.ts';
import type { GenerationRef } from '../input.ts';
import { finishWriting } from './finish-writing.ts';
import { writeOpening } from './write-opening.ts';
import { briefOf, writeTexts } from './write-texts.ts';

/** Max sections: more would take too long; the rest keep the rules' texts. */
const MAX_SECTIONS = 40;

interface PlannedSection {
  id: string;
  kind: string;
  /** Name of its anchor on the page. */
  alias: string;
  title: string;
}

/**
 * Writes the headlines of a site that a model will write into. Returns the sections to write, in page order; empty if no model answered,
 * and then the writing has ended.
 */
export async function writeOutline(ctx: Context, ref: GenerationRef): Promise<{ sections: string[] }> {
  const work = await requireWork(ctx, ref);
  const planned = await findEvent(ctx, work, 'outline');
  if (planned) return sectionsOf(planned);
  if (work.stage !== 'writing' || !work.siteId) return { sections: [] };
  const [{ stored }, brief] = await Promise.all([requireStoredDraft(ctx, { siteId: work.siteId }), briefOf(ctx, work)]);
  if (!brief) return { sections: [] };
  const document = parseDocument(JSON.parse(stored));
  const tree = pageTree(document).sections.map(({ section }) => section);
  const sections = tree
    .filter((section) => sectionSchema(document, section))
    .slice(0, MAX_SECTIONS)
    .map(
      ({ id, kind, alias, slots }): PlannedSection => ({
        id,
        kind,
        alias,
        title: slots.title ? plainTextOf(document, slots.title, document.site.defaultLocale).slice(0, 80) : '',
      }),
    );
  const answer = await writeTexts(ctx, work, {
    part: { type: 'outline', id: '', about: { sections } },
    question: outlineQuestion(document, brief, work.promptVersions),
    document,
    early: writeOpening(ctx, work, { stored, document, brief }),
    check: (value) => runInWorker(ctx, 'checkTexts', { of: 'outline', stored, brief, answer: value }),
    keep: (value) => ({ outline: { answer: value, tree: tree.map(({ id }) => id) } }),
  });
  if ('unanswered' in answer) {
    await finishWriting(ctx, { ...ref, reason: answer.unanswered });
    return { sections: [] };
  }
  return { sections: sections.map(({ id }) => id) };
}

const sectionsOf = (planned: Record<string, unknown>): { sections: string[] } => ({
  sections: ((planned.sections ?? []) as PlannedSection[]).map(({ id }) => id),
});
