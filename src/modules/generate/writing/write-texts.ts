import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Brief, Refusal } from '#composer/brief.ts';
import type { Question } from '#composer/model/question.ts';
import { changesOf, mendingChanges } from '#composer/model/writing/changes-of.ts';
import type { Written } from '#composer/model/writing/written.ts';
import { amendDraft } from '#modules/sites/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isSame } from '#site/changes/apply.ts';
import type { SiteDocument } from '#site/schema.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { type Answered, askForGeneration, countAnswer } from '../generations/ask-for-generation.ts';
import { lockWork, REASON, type Work } from '../generations/find-work.ts';
import { wordsOf } from '../generations/generate-site.ts';
import { recordEvent } from '../generations/generation-events.ts';
import { generations } from '../tables.ts';

/** Timeout of one question in milliseconds, over all providers. */
export const TIMEOUT_MS = 90_000;

export interface Part {
  type: 'outline' | 'section' | 'critic';
  /** The section, or `opening` for its texts from the outline. */
  id: string;
  /** Stored in the event with the result. */
  about: Record<string, unknown>;
}

/** Puts the first part of an answer on the page while the rest is streaming. */
export interface Early {
  /** The partial answer so far. */
  receive(partial: unknown): void;
  /** The complete answer, undefined if there is none. Waits for the running write. */
  end(answer: unknown): Promise<void>;
}

interface Asking<T> {
  part: Part;
  question: Question<T>;
  /** The document at the time of the question. */
  document: SiteDocument;
  check: (answer: T) => Promise<Written>;
  early?: Early;
  /** Values of the answer that later steps need. */
  keep?: (answer: T) => Partial<typeof generations.$inferInsert>;
}

/** Reads a generation's prompt again: the same prompt gives the same brief. */
export async function briefOf(ctx: Context, work: Work): Promise<Brief | null> {
  const brief: Brief | Refusal = await runInWorker(ctx, 'read', wordsOf(work));
  return 'outcome' in brief ? null : brief;
}

/**
 * Asks a model for the texts of one part of a site, checks them, and puts them into the draft on top of the owner's edits; the event is
 * recorded in the same transaction. An answer has no effect if its generation has ended.
 */
export async function writeTexts<T>(ctx: Context, work: Work, { question, check, early, keep, ...asked }: Asking<T>): Promise<Answered<T>> {
  const answer = await askForGeneration(ctx, work, question, { patience: TIMEOUT_MS, ...(early && { onPartial: early.receive }) });
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
  /** The document at the time of the question. */
  document: SiteDocument;
  written: Written;
  /** Reason for having no answer. */
  unanswered?: string;
  /** Further writes in the same transaction. */
  beside?: (tx: Transaction, now: Work) => Promise<void>;
}

/** Puts checked texts of one part into the draft and records the event, once, unless the generation has ended. */
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

/** Texts unchanged since the question. The name is the owner's alone to change, even as the page's headline. */
const stillOurs = (asked: SiteDocument, today: SiteDocument, edits: Written['edits']): Written['edits'] => {
  const locale = today.site.defaultLocale;
  return edits.filter(
    ({ key }) =>
      key !== today.site.name &&
      asked.strings[locale]?.[key] === today.strings[locale]?.[key] &&
      isSame(asked.stringMeta[key] ?? null, today.stringMeta[key] ?? null),
  );
};

/** Deterministic UUID: the same part of the same attempt is the same transaction of the draft. */
export function nameOf({ id, attempt }: Pick<Work, 'id' | 'attempt'>, part: { type: string; id: string }): string {
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
