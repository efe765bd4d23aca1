import { and, eq, inArray } from 'drizzle-orm';
import { translatedChanges } from '#composer/model/translate/changes.ts';
import { translateQuestion } from '#composer/model/translate/question.ts';
import { type Taken, takeTranslation } from '#composer/model/translate/take.ts';
import { askModel, choosePrompts, withTokens } from '#modules/models/index.ts';
import { requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { tick } from '#site/changes/clock.ts';
import type { TranslationRef } from './input.ts';
import { portionsOf } from './portions.ts';
import { translations } from './tables.ts';

const ACTOR = 'translate';
const REASON = 'a translation is written by the server';
const OPEN = ['queued', 'running'] as const;

type Row = typeof translations.$inferSelect;

/**
 * Translates the next texts of a translation, stores the accepted ones and charges for them. `portion` is the number of portions before it:
 * one already done is skipped, so a step may run twice. Returns whether there is more.
 * @throws AppError errors of the model and the plan.
 */
export async function translatePortion(
  ctx: Context,
  { translationId, portion }: TranslationRef & { portion: number },
): Promise<{ more: boolean }> {
  const { id: clientId } = requireAccount(ctx);
  const row = await asSystem(REASON, (tx) => find(tx, translationId, clientId), ctx);
  if (!row) throw new AppError('not_found', 'translation_not_found');
  if (row.finishedAt) return { more: false };
  if (row.portion > portion) return { more: true };
  const { document } = await requireDraft(ctx, { siteId: row.siteId });
  const versions = choosePrompts(row.siteId);
  const [next] = document.site.locales.includes(row.locale)
    ? portionsOf(document, row.locale, row.keys, { refused: row.refused, versions })
    : [];
  // The site has grown since: texts beyond the accepted price wait for another translation.
  if (!next || row.tokens + next.maxTokens > row.quotedTokens) return finish(ctx, row);

  const { entries, maxTokens } = next;
  const work = async () => {
    const question = translateQuestion(document, row.locale, entries, versions);
    const { value, usage } = await askModel(ctx, question, { siteId: row.siteId });
    const taken = takeTranslation(document, row.locale, entries, value);
    const used = taken.texts.length > 0 ? Math.min(maxTokens, usage.inputTokens + usage.outputTokens) : 0;
    return keep(ctx, row, taken, used);
  };
  return { more: await withTokens(ctx, { key: `translation:${row.id}:${row.portion}`, siteId: row.siteId, maxTokens }, work) };
}

type Tx = Parameters<Parameters<typeof asSystem>[1]>[0];
const find = async (tx: Tx, id: string, clientId: string): Promise<Row | undefined> =>
  (
    await tx
      .select()
      .from(translations)
      .where(and(eq(translations.id, id), eq(translations.clientId, clientId)))
  )[0];

/**
 * Counts the portion and saves its texts, in one transaction; does nothing when it was cancelled meanwhile. When another run has counted
 * it, that run's tokens are charged: both reserved the same ones.
 */
const keep = (ctx: Context, row: Row, taken: Taken, tokens: number): Promise<{ result: boolean; tokens: number }> =>
  asSystem(
    REASON,
    async (tx, inner) => {
      const same = and(eq(translations.id, row.id), eq(translations.portion, row.portion), inArray(translations.state, OPEN));
      const refused = [...row.refused, ...taken.rejected.flatMap(({ key }) => key ?? [])];
      const [counted] = await tx
        .update(translations)
        .set({
          state: 'running',
          portion: row.portion + 1,
          translated: row.translated + taken.texts.length,
          refused: [...new Set(refused)],
          tokens: row.tokens + tokens,
          touchedAt: new Date(),
        })
        .where(same)
        .returning({ id: translations.id });
      if (counted) {
        await save(inner, row, taken);
        return { result: true, tokens };
      }
      const now = await find(tx, row.id, row.clientId);
      const isOthers = now?.portion === row.portion + 1;
      return { result: isOthers && !now.finishedAt, tokens: isOthers ? now.tokens - row.tokens : 0 };
    },
    ctx,
  );

async function save(ctx: Context, { siteId, locale }: Row, { texts }: Taken): Promise<void> {
  const { document, revision } = await requireDraft(ctx, { siteId });
  const changes = document.site.locales.includes(locale) ? translatedChanges(document, locale, texts) : [];
  if (changes.length === 0) return;
  // Dated at the start of the call: anything the owner has written since is later, and wins.
  const at = tick(undefined, ctx.now.getTime(), ACTOR);
  const transaction = { id: newId(), at, actor: ACTOR, intent: { name: 'translate' as const }, changes };
  await saveTransactions(ctx, { siteId, base: revision, transactions: [transaction] });
}

async function finish(ctx: Context, { id }: Row): Promise<{ more: boolean }> {
  const open = and(eq(translations.id, id), inArray(translations.state, OPEN));
  await asSystem(REASON, (tx) => tx.update(translations).set({ state: 'done', finishedAt: ctx.now }).where(open), ctx);
  return { more: false };
}
