import { randomUUID } from 'node:crypto';
import { renameSite, requireDraft, requireSite, saveTransactions } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { type Change, Transaction } from '#site/change.ts';
import { tick } from '#site/clock.ts';
import { changesOf } from '#site/operations/index.ts';
import { OperationRefused } from '#site/operations/operation.ts';
import { sampleName, samplesOf } from '#site/samples.ts';
import type { Fact, FactNorm, SiteDocument } from '#site/schema.ts';
import { readAnswers } from '#templates/read-answers.ts';
import type { FillPlaces } from './input.ts';

/** Facts told for places of a template that were open; the ids of those that could not be made out. Undone like any edit. */
export async function fillPlaces(ctx: Context, { siteId, ...texts }: FillPlaces): Promise<{ filled: number; unclear: string[] }> {
  const { document, revision } = await requireDraft(ctx, { siteId });
  const unclear: string[] = [];
  const changes = samplesOf(document).flatMap((fact): Change[] => {
    const text = texts[fact.id];
    if (!text || text === fact.text) return [];
    try {
      return changesFor(document, fact, text);
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

/** A site that is still called by its place in the owner's list is called by its name from now on. */
async function renameWith(ctx: Context, siteId: string, document: SiteDocument, texts: Record<string, string>): Promise<void> {
  const place = sampleName(document);
  const name = place && texts[place.id];
  if (place && name && (await requireSite(ctx, { siteId })).name === place.text)
    await renameSite(ctx, { siteId, name: name.slice(0, 120) });
}

function changesFor(document: SiteDocument, fact: Fact, text: string): Change[] {
  const read = normOf(document, fact, text);
  return changesOf(document, 'set-fact', { fact: fact.id, text: read?.text ?? text, ...(read ? { norm: read.norm } : {}) });
}

const ASKED = { phone: 'phone', hours: 'hours', date: 'date' } as const;

/** What a phone, hours or a day come to, read as the composer reads them; nothing for what is only words. */
function normOf(document: SiteDocument, fact: Fact, text: string): { text: string; norm: FactNorm } | undefined {
  const { kind } = fact.norm;
  if (kind !== 'phone' && kind !== 'hours' && kind !== 'date') return undefined;
  const read = readAnswers({ [ASKED[kind]]: text }, document.site.defaultLocale);
  const found = 'outcome' in read ? undefined : read.told[ASKED[kind]]?.[0];
  if (!found) throw new OperationRefused('unreadable', text);
  return { text: found.text, norm: found.norm };
}
