import { apply, squash } from '#site/apply.ts';
import { bytesOf } from '#site/bytes.ts';
import type { Change, Transaction } from '#site/change.ts';
import { type Clock, latest, tick } from '#site/clock.ts';
import { coalesce } from '#site/coalesce.ts';
import type { IntentName } from '#site/intents.ts';
import { type LostText, rebase } from '#site/merge.ts';
import { LIMITS, type SiteDocument } from '#site/schema.ts';
import { settle } from '#site/settle.ts';
import type { Waiting } from './outbox.ts';

interface Pending {
  transaction: Transaction;
  base: number;
  group?: string | undefined;
  /** The document that the transaction was made on, while it may still grow. */
  before?: SiteDocument | undefined;
}

export interface NewTransaction {
  name: IntentName;
  changes: Change[];
  /** Typing in one text: joins the transaction before it while that has not been sent. */
  group?: string | undefined;
}

/** The document as this tab sees it: what the server has confirmed, and what was done here since. */
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

  /** Does the changes here and gives what must be kept and sent. */
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

  /** What an earlier visit left unsent goes on top again. */
  restore(waiting: readonly Waiting[]): void {
    const known = new Set(this.#pending.map((entry) => entry.transaction.id));
    const left = waiting.filter(({ transaction }) => !known.has(transaction.id));
    if (left.length === 0) return;
    for (const { transaction } of left) this.#clock = latest(this.#clock, transaction.at);
    this.#pending = [...left.map(({ transaction, base }) => ({ transaction, base })), ...this.#pending];
    this.#rebuild();
  }

  /** The next lot to send, within what one save may carry. From now on these do not change: the server knows a transaction by its id alone. */
  nextLot(most: number): { base: number; transactions: Transaction[] } {
    const lot: Pending[] = [];
    let bytes = 0;
    for (const entry of this.#pending.slice(0, most)) {
      bytes += bytesOf(entry.transaction) + 1;
      if (lot.length > 0 && bytes >= LIMITS.saveBytes) break;
      lot.push(entry);
    }
    for (const entry of lot) entry.before = undefined;
    return { base: Math.min(this.revision, ...lot.map((entry) => entry.base)), transactions: lot.map((entry) => entry.transaction) };
  }

  /** Takes in the server's answer to a lot that was made on the confirmed revision. */
  confirm(sent: readonly Transaction[], revision: number, missed: readonly Transaction[]): LostText[] {
    const { document, lost } = rebase(this.#confirmed.document, missed, sent);
    for (const transaction of missed) this.#clock = latest(this.#clock, transaction.at);
    this.#forget(sent.map(({ id }) => id));
    this.#confirmed = { document, revision };
    for (const entry of this.#pending) entry.base = revision;
    if (missed.length > 0) this.#rebuild();
    return lost;
  }

  /** A whole new state from the server; what is still waiting here goes on top. */
  adopt(document: SiteDocument, revision: number, sent: readonly Transaction[] = []): void {
    this.#forget(sent.map(({ id }) => id));
    this.#confirmed = { document, revision };
    this.#rebuild();
  }

  /**
   * Begins again from the server's document, having fallen too far behind to merge: what waits is now made on that.
   * @param known transactions that the server had already. @returns texts that others wrote and what waits writes over.
   */
  restart(document: SiteDocument, revision: number, known: readonly string[]): LostText[] {
    this.#forget(known);
    this.#confirmed = { document, revision };
    for (const entry of this.#pending) entry.base = revision;
    const lost = this.#pending.flatMap(({ transaction }) => overwritten(document, transaction));
    this.#rebuild();
    return lost;
  }

  /** Gives up a transaction that can never be saved. */
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
