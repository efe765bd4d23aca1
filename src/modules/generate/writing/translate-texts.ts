import { eq } from 'drizzle-orm';
import { translatedChanges } from '#composer/model/translate/changes.ts';
import { inChunks, openEntries } from '#composer/model/translate/chunks.ts';
import { translateQuestion } from '#composer/model/translate/question.ts';
import { takeTranslation } from '#composer/model/translate/take.ts';
import { untranslatedNotice } from '#composer/writing/untranslated.ts';
import { amendDraft, requireDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { Entry } from '#site/translation/entries.ts';
import { askForGeneration, countAnswer } from '../generations/ask-for-generation.ts';
import { lockWork, REASON, requireWork, type Work } from '../generations/find-work.ts';
import { Notices } from '../generations/get-generation.ts';
import type { GenerationRef } from '../input.ts';
import { generations } from '../tables.ts';
import { leaveOutRepeats } from './leave-out-repeats.ts';
import { briefOf, nameOf, TIMEOUT_MS } from './write-texts.ts';

/** Texts that were asked for in vain, as `locale/key`. */
interface Portion {
  portion: number;
  refused: string[];
}

interface Next {
  locale: string;
  entries: Entry[];
}

const furtherLocales = ({ site }: SiteDocument): string[] => site.locales.filter((locale) => locale !== site.defaultLocale);

/** The next texts of a site that are still in its first language alone. */
function nextTexts(document: SiteDocument, refused: readonly string[]): Next | undefined {
  const done = new Set(refused);
  for (const locale of furtherLocales(document)) {
    const [entries] = inChunks(openEntries(document, locale).filter(({ key }) => !done.has(`${locale}/${key}`)));
    if (entries) return { locale, entries };
  }
  return undefined;
}

/**
 * Translates the next texts of a site in several languages, which is whole in each of them when its writing ends; they are marked as a
 * model's. Without an answer, the owner's words stay in their language, and the notice says so.
 */
export async function translateTexts(
  ctx: Context,
  { portion, refused, ...ref }: GenerationRef & Portion,
): Promise<{ more: boolean; refused: string[] }> {
  const ended = { more: false, refused };
  const work = await requireWork(ctx, ref);
  const { siteId } = work;
  if (work.stage !== 'writing' || !siteId) return ended;
  // Before the first of them: a repeated text need not be translated.
  if (portion === 0) await asSystem(REASON, async (_, inner) => leaveOutRepeats(inner, work), ctx);
  const { document } = await requireDraft(ctx, { siteId });
  const next = nextTexts(document, refused);
  if (!next) {
    if (furtherLocales(document).length > 0 && refused.length === 0) await takeNoticeBack(ctx, work);
    return ended;
  }
  const { locale, entries } = next;
  const question = translateQuestion(document, locale, entries, work.promptVersions);
  const answer = await askForGeneration(ctx, work, question, { patience: TIMEOUT_MS });
  if ('unanswered' in answer) return ended;
  const taken = takeTranslation(document, locale, entries, answer.value);
  await asSystem(
    REASON,
    async (tx, inner) => {
      const now = await lockWork(tx, work);
      if (!now?.siteId) return;
      await amendDraft(inner, {
        siteId: now.siteId,
        transaction: nameOf(now, { type: 'translate', id: String(portion) }),
        intent: 'translate',
        actor: 'model',
        since: now.finishedAt ?? now.createdAt,
        changesOf: (today) => (today.site.locales.includes(locale) ? translatedChanges(today, locale, taken.texts) : []),
      });
      await countAnswer(tx, now, question, answer);
    },
    ctx,
  );
  return { more: true, refused: [...refused, ...taken.rejected.flatMap(({ key }) => (key === null ? [] : `${locale}/${key}`))] };
}

/** Nothing is left in one language: the notice that something is would be wrong. */
async function takeNoticeBack(ctx: Context, work: Work): Promise<void> {
  const brief = await briefOf(ctx, work);
  const notice = brief && untranslatedNotice(brief);
  if (!notice) return;
  await asSystem(
    REASON,
    async (tx) => {
      const now = await lockWork(tx, work);
      const notices = Notices.parse(now?.notices ?? []).filter(({ text }) => text !== notice.text);
      if (now) await tx.update(generations).set({ notices }).where(eq(generations.id, now.id));
    },
    ctx,
  );
}
