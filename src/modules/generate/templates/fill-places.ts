import { randomUUID } from 'node:crypto';
import { renameSite, requireDraft, requireSite, saveTransactions } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { type Change, Transaction } from '#site/changes/change.ts';
import { tick } from '#site/changes/clock.ts';
import { changesOf } from '#site/operations/index.ts';
import { OperationRefused } from '#site/operations/operation.ts';
import { sampleName, samplesOf } from '#site/samples.ts';
import type { Fact, FactNorm, SiteDocument } from '#site/schema.ts';
import type { SlotName } from '#templates/templates.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { FillPlaces } from '../input.ts';

/** Fills open facts of a template; returns the ids of unreadable values. Can be undone like any edit. */
export async function fillPlaces(ctx: Context, { siteId, ...texts }: FillPlaces): Promise<{ filled: number; unclear: string[] }> {
  const { document, revision } = await requireDraft(ctx, { siteId });
  const unclear: string[] = [];
  const stated = samplesOf(document).filter((fact) => texts[fact.id] && texts[fact.id] !== fact.text);
  const read = await readFilledPlaces(ctx, document, stated, texts);
  const changes = stated.flatMap((fact): Change[] => {
    const found = read.get(fact.id);
    try {
      if (isRead(fact) && !found) throw new OperationRefused('unreadable', texts[fact.id]!);
      return changesOf(document, 'set-fact', { fact: fact.id, text: texts[fact.id]!, ...found });
    } catch (error) {
      if (!(error instanceof OperationRefused)) throw error;
      unclear.push(fact.id);
      return [];
    }
  });
  if (changes.length > 0) {
    const at = tick(undefined, ctx.now.getTime(), 'places');
    const transaction = Transaction.parse({ id: randomUUID(), at, actor: 'places', intent: { name: 'fill-places' }, changes });
    await saveTransactions(ctx, { siteId, base: revision, transactions: [transaction] });
    await renameWith(ctx, siteId, document, texts);
  }
  return { filled: new Set(changes.map((change) => 'id' in change && change.id)).size, unclear };
}

/** If the site's name in the owner's list is still the template's placeholder, it is renamed to the new name. */
async function renameWith(ctx: Context, siteId: string, document: SiteDocument, texts: Record<string, string>): Promise<void> {
  const place = sampleName(document);
  const name = place && texts[place.id];
  if (place && name && (await requireSite(ctx, { siteId })).name === place.text)
    await renameSite(ctx, { siteId, name: name.slice(0, 120) });
}

const ASKED: { [K in FactNorm['kind']]?: SlotName } = { phone: 'phone', hours: 'hours', date: 'date' };
const isRead = ({ norm }: Fact): boolean => norm.kind in ASKED;

/** Parsed phones, hours and days by fact, read as the composer reads them; unreadable ones are left out. */
async function readFilledPlaces(ctx: Context, document: SiteDocument, stated: readonly Fact[], texts: Record<string, string>) {
  const facts = stated.filter(isRead);
  if (facts.length === 0) return new Map<string, { text: string; norm: FactNorm }>();
  const answers = facts.map(({ id, norm }) => ({ [ASKED[norm.kind]!]: texts[id]! }));
  const read = await runInWorker(ctx, 'readAnswers', { answers, locale: document.site.defaultLocale });
  const found = facts.flatMap(({ id, norm }, at) => {
    const one = read[at]!;
    const fact = 'outcome' in one ? undefined : one.stated[ASKED[norm.kind]!]?.[0];
    return fact ? [[id, { text: fact.text, norm: fact.norm }] as const] : [];
  });
  return new Map(found);
}
