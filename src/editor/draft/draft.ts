import { bytesOf } from '#site/bytes.ts';
import { apply, squash } from '#site/changes/apply.ts';
import type { Change, Transaction } from '#site/changes/change.ts';
import { type Clock, latest, tick } from '#site/changes/clock.ts';
import { coalesce } from '#site/changes/coalesce.ts';
import type { IntentName } from '#site/changes/intents.ts';
import { type LostText, rebase } from '#site/changes/merge.ts';
import { settle } from '#site/changes/settle.ts';
import { LIMITS, type SiteDocument } from '#site/schema.ts';
import type { Waiting } from './outbox.ts';

interface Pending {
  transaction: Transaction;
  base: number;
  group?: string | undefined;
  /** The document that the transaction was based on, while the transaction may still grow. */
  before?: SiteDocument | undefined;
}

export interface NewTransaction {
  name: IntentName;
  changes: Change[];
  /** Groups typing in one text: joins the previous transaction while that has not been sent. */
  group?: string | undefined;
}

/** The document as this tab sees it: the confirmed state with the local transactions on top. */
export class Draft {
  document: SiteDocument;
  #confirmed: { document: SiteDocument; revision: number };
  #pending: Pending[] = [];
  #clock: Clock | undefined;
  readonly actor: string;

  constructor(document: SiteDocument, revision: number, actor: string) {
    this.document = document;
    this.#confirmed = { document, revision };
    this.actor = actor;
  }

  get revision(): number {
    return this.#confirmed.revision;
  }
  get waiting(): number {
    return this.#pending.length;
  }

  /** Applies the changes locally and returns the transaction to store and send. */
  add({ name, changes, group }: NewTransaction, now: number): Waiting['transaction'] {
    const last = this.#pending.at(-1);
    const before = group !== undefined && last?.group === group ? last.before : undefined;
    this.#clock = tick(this.#clock, now, this.actor);
    const head = { at: this.#clock, actor: this.actor, intent: { name } };
    const grown =
      before && last ? (coalesce(last.transaction.changes, changes) ?? squash(before, [...last.transaction.changes, ...changes])) : [];
    const joins = before !== undefined && last !== undefined && grown.length > 0;
    const transaction: Transaction = joins
      ? { ...last.transaction, ...head, changes: grown }
      : { id: crypto.randomUUID(), ...head, changes };
    const entry = { transaction, base: this.revision, group, before: joins ? before : this.document };
    this.#pending = [...(joins ? this.#pending.slice(0, -1) : this.#pending), entry];
    this.document = apply(this.document, changes);
    return transaction;
  }

  /** Reapplies transactions that an earlier visit left unsent. */
  restore(waiting: readonly Waiting[]): void {
    const known = new Set(this.#pending.map((entry) => entry.transaction.id));
    const left = waiting.filter(({ transaction }) => !known.has(transaction.id));
    if (left.length === 0) return;
    for (const { transaction } of left) this.#clock = latest(this.#clock, transaction.at);
    this.#pending = [...left.map(({ transaction, base }) => ({ transaction, base })), ...this.#pending];
    this.#rebuild();
  }

  /**
   * The next batch to send, within the size of one save. From now on its transactions are frozen: the server identifies a transaction by
   * its id alone.
   */
  nextBatch(maxCount: number): { base: number; transactions: Transaction[] } {
    const batch: Pending[] = [];
    let bytes = 0;
    for (const entry of this.#pending.slice(0, maxCount)) {
      bytes += bytesOf(entry.transaction) + 1;
      if (batch.length > 0 && bytes >= LIMITS.saveBytes) break;
      batch.push(entry);
    }
    for (const entry of batch) entry.before = undefined;
    return { base: Math.min(this.revision, ...batch.map((entry) => entry.base)), transactions: batch.map((entry) => entry.transaction) };
  }

  /** Applies the server's answer to a batch that was based on the confirmed revision. */
  confirm(sent: readonly Transaction[], revision: number, missed: readonly Transaction[]): LostText[] {
    const { document, lost } = rebase(this.#confirmed.document, missed, sent);
    for (const transaction of missed) this.#clock = latest(this.#clock, transaction.at);
    this.#forget(sent.map(({ id }) => id));
    this.#confirmed = { document, revision };
    for (const entry of this.#pending) entry.base = revision;
    if (missed.length > 0) this.#rebuild();
    return lost;
  }

  /** Replaces the state with the server's; pending transactions are reapplied on top. */
  adopt(document: SiteDocument, revision: number, sent: readonly Transaction[] = []): void {
    this.#forget(sent.map(({ id }) => id));
    this.#confirmed = { document, revision };
    this.#rebuild();
  }

  /**
   * Restarts from the server's document after falling too far behind to merge: pending transactions are rebased on it.
   * @param known transactions that the server had already. @returns texts of others that the pending transactions overwrite.
   */
  restart(document: SiteDocument, revision: number, known: readonly string[]): LostText[] {
    this.#forget(known);
    this.#confirmed = { document, revision };
    for (const entry of this.#pending) entry.base = revision;
    const lost = this.#pending.flatMap(({ transaction }) => overwritten(document, transaction));
    this.#rebuild();
    return lost;
  }

  /** Discards a transaction that can never be saved. */
  drop(transaction: Transaction): void {
    this.#forget([transaction.id]);
    this.#rebuild();
  }

  #forget(ids: readonly string[]): void {
    const gone = new Set(ids);
    this.#pending = this.#pending.filter((entry) => !gone.has(entry.transaction.id));
  }

  #rebuild(): void {
    const changes = this.#pending.flatMap((entry) => entry.transaction.changes);
    for (const entry of this.#pending) entry.before = undefined;
    this.document = settle(apply(this.#confirmed.document, changes));
  }
}

function overwritten(document: SiteDocument, transaction: Transaction): LostText[] {
  return transaction.changes.flatMap((change) => {
    if (change.t !== 'string') return [];
    const { locale, key, value, before } = change;
    const there = document.strings[locale]?.[key] ?? null;
    return there === before || there === value ? [] : [{ locale, key, lost: there, kept: value, transaction }];
  });
}
