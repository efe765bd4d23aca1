import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Brief, Refusal } from '#composer/brief.ts';
import type { Question } from '#composer/model/question.ts';
import { changesOf, mendingChanges } from '#composer/model/writing/changes-of.ts';
import type { Written } from '#composer/model/writing/written.ts';
import { amendDraft } from '#modules/sites/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isSame } from '#site/apply.ts';
import type { SiteDocument } from '#site/schema.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { type Answered, askForGeneration, countAnswer } from '../generations/ask-for-generation.ts';
import { lockWork, REASON, type Work } from '../generations/find-work.ts';
import { wordsOf } from '../generations/generate-site.ts';
import { recordEvent } from '../generations/generation-events.ts';
import { generations } from '../tables.ts';

/** Milliseconds that one question may take, over all providers. */
const TIMEOUT_MS = 90_000;

export interface Part {
  type: 'outline' | 'section' | 'critic';
  /** The section, or `opening` for the texts that the outline gives it. */
  id: string;
  /** Told with what came of it. */
  about: Record<string, unknown>;
}

/** Puts the first of an answer on the page while the rest is being given. */
export interface Early {
  /** The answer so far. */
  hear(partial: unknown): void;
  /** The whole answer, undefined where there is none. Waits for what is being written. */
  end(answer: unknown): Promise<void>;
}

interface Asking<T> {
  part: Part;
  question: Question<T>;
  /** As it was asked about. */
  document: SiteDocument;
  check: (answer: T) => Promise<Written>;
  early?: Early;
  /** What of the answer later steps need. */
  keep?: (answer: T) => Partial<typeof generations.$inferInsert>;
}

/** What was understood of the words of a generation, once more: the same words give the same. */
export async function briefOf(ctx: Context, work: Work): Promise<Brief | null> {
  const brief: Brief | Refusal = await runInWorker(ctx, 'read', wordsOf(work));
  return 'outcome' in brief ? null : brief;
}

/**
 * Asks for the texts of one part of a site, has them checked, and puts them into the draft on top of what its owner did meanwhile;
 * with it, in one transaction, what came of it is told. An answer whose generation has ended changes nothing.
 */
export async function writeTexts<T>(ctx: Context, work: Work, { question, check, early, keep, ...asked }: Asking<T>): Promise<Answered<T>> {
  const answer = await askForGeneration(ctx, work, question, { patience: TIMEOUT_MS, ...(early && { onPartial: early.hear }) });
  await early?.end('value' in answer ? answer.value : undefined);
  const written: Written = 'value' in answer ? await check(answer.value) : { edits: [], rejected: [] };
  await putTexts(ctx, work, {
    ...asked,
    written,
    ...('unanswered' in answer && { unanswered: answer.unanswered }),
    beside: async (tx, now) => {
      await countAnswer(tx, now, question, answer);
      if ('value' in answer && keep) await tx.update(generations).set(keep(answer.value)).where(eq(generations.id, now.id));
    },
  });
  return answer;
}

interface Putting {
  part: Part;
  /** As it was asked about. */
  document: SiteDocument;
  written: Written;
  /** Why there is no answer. */
  unanswered?: string;
  /** Written in the same transaction. */
  beside?: (tx: Transaction, now: Work) => Promise<void>;
}

/** Puts checked texts of one part into the draft and tells of it, once, where the generation has not ended. */
export async function putTexts(ctx: Context, work: Work, { part, document, written, unanswered, beside }: Putting): Promise<void> {
  const { edits, mendings, rejected } = written;
  await asSystem(
    REASON,
    async (tx, inner) => {
      const now = await lockWork(tx, work);
      if (!now?.siteId) return;
      const isWritten = await amendDraft(inner, {
        siteId: now.siteId,
        transaction: nameOf(now, part),
        intent: 'model-writes',
        actor: 'model',
        since: now.finishedAt ?? now.createdAt,
        changesOf: (today) => [
          ...changesOf(today, today.site.defaultLocale, stillOurs(document, today, edits)),
          ...mendingChanges(
            today,
            mendings?.filter(({ fact }) => isSame(document.facts[fact], today.facts[fact])),
          ),
        ],
      });
      await beside?.(tx, now);
      if (isWritten) await tx.update(generations).set({ writtenBy: 'model' }).where(eq(generations.id, now.id));
      const reason = unanswered ?? rejected[0]?.reason ?? 'good_as_it_is';
      const outcome = isWritten ? { status: 'written' } : { status: 'kept', reason: reason.slice(0, 60) };
      await recordEvent(tx, now, part.type, { ...part.about, ...outcome, rejected: rejected.length }, part.id);
    },
    ctx,
  );
}

/** Texts that nobody has touched since they were asked about. The name is the owner's to change, also where it opens the page. */
const stillOurs = (asked: SiteDocument, today: SiteDocument, edits: Written['edits']): Written['edits'] => {
  const locale = today.site.defaultLocale;
  return edits.filter(
    ({ key }) =>
      key !== today.site.name &&
      asked.strings[locale]?.[key] === today.strings[locale]?.[key] &&
      isSame(asked.stringMeta[key] ?? null, today.stringMeta[key] ?? null),
  );
};

/** The same part of the same attempt is the same change of the draft: a UUID of its name. */
function nameOf({ id, attempt }: Work, part: Part): string {
  const digest = createHash('sha256').update(`${id}\n${attempt}\n${part.type}\n${part.id}`).digest('hex');
  const variant = ((Number.parseInt(digest[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
