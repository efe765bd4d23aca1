import type { SiteDocument } from '../schema/document.ts';
import type { Locale, StringKey } from '../schema/ids.ts';
import { apply, diff, invert } from './apply.ts';
import type { Change, Transaction } from './change.ts';
import { settle } from './settle.ts';

/** Two people wrote the same text: the later version wins, and this is the earlier one. */
export interface LostText {
  locale: Locale;
  key: StringKey;
  lost: string | null;
  kept: string | null;
  /** The transaction whose text was lost. */
  transaction: Transaction;
}

const byClock = (a: Transaction, b: Transaction) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Merges two logs: every transaction once, in clock order. Commutative, associative and idempotent, as long as an id stands for the
 * same transaction in both.
 */
export function merge(a: readonly Transaction[], b: readonly Transaction[]): Transaction[] {
  const all = new Map([...b, ...a].map((transaction) => [transaction.id, transaction]));
  return [...all.values()].sort(byClock);
}

/**
 * The document after a merged log. Applying in clock order makes the last writer of each field win; an edit of a removed record does
 * nothing, and restoring the record restores it.
 */
export const replay = (base: SiteDocument, log: readonly Transaction[]): SiteDocument =>
  settle(
    apply(
      base,
      log.toSorted(byClock).flatMap((transaction) => transaction.changes),
    ),
  );

/** The document before a log of transactions that took effect on it, in that order. */
export const rewind = (doc: SiteDocument, log: readonly Transaction[]): SiteDocument =>
  apply(doc, invert(log.flatMap((transaction) => transaction.changes)));

export interface Rebased {
  /** The merged state. */
  document: SiteDocument;
  /** The incoming transactions as they took effect after `missed`: stored and sent to others. Those without effect are dropped. */
  accepted: Transaction[];
  lost: LostText[];
}

/**
 * Rebases edits made on `base` onto those made meanwhile. `missed` are transactions in the order and form in which they took effect
 * since `base`. The server and the sending device reach the same state; incoming ones already in `missed` (their answer was lost)
 * are not repeated.
 */
export function rebase(base: SiteDocument, missed: readonly Transaction[], incoming: readonly Transaction[]): Rebased {
  const known = new Set(missed.map((transaction) => transaction.id));
  const fresh = incoming.filter((transaction) => !known.has(transaction.id));
  const accepted: Transaction[] = [];
  let document = apply(
    base,
    missed.flatMap((transaction) => transaction.changes),
  );
  for (const [at, transaction] of fresh.entries()) {
    const next = missed.length === 0 ? settle(apply(document, transaction.changes)) : replay(base, [...missed, ...fresh.slice(0, at + 1)]);
    const changes = diff(document, next);
    if (changes.length > 0) accepted.push({ ...transaction, changes });
    document = next;
  }
  return { document, accepted, lost: lostTexts(missed, fresh) };
}

/** Texts that both sides wrote differently, by the last version of each. */
export function lostTexts(ours: readonly Transaction[], theirs: readonly Transaction[]): LostText[] {
  const known = new Set(ours.map((transaction) => transaction.id));
  const mine = lastTexts(ours);
  const other = lastTexts(theirs.filter((transaction) => !known.has(transaction.id)));
  return [...mine].flatMap(([name, a]) => {
    const b = other.get(name);
    if (!b || a.change.value === b.change.value) return [];
    const [earlier, later] = byClock(a.transaction, b.transaction) < 0 ? [a, b] : [b, a];
    const { locale, key, value } = earlier.change;
    return [{ locale, key, lost: value, kept: later.change.value, transaction: earlier.transaction }];
  });
}

type TextChange = Extract<Change, { t: 'string' }>;

function lastTexts(log: readonly Transaction[]) {
  const last = new Map<string, { change: TextChange; transaction: Transaction }>();
  for (const transaction of log.toSorted(byClock))
    for (const change of transaction.changes)
      if (change.t === 'string') last.set(`${change.locale}/${change.key}`, { change, transaction });
  return last;
}
