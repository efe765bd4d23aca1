import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '#site/catalog/sample.ts';
import type { Transaction } from '#site/changes/change.ts';
import { rebase, rewind } from '#site/changes/merge.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { changesOf } from '#site/operations/index.ts';
import { Draft } from './draft.ts';

const base = sampleDocument({ kinds: ['header', 'hero', 'menu', 'faq', 'cta', 'footer'], items: 3 });
const keys = Object.keys(base.strings['pt-BR']!);
const bytes = (value: unknown) => JSON.stringify(value);

/** The server side of saving, built from the same pure functions. */
class Server {
  document = base;
  log: Transaction[] = [];

  save(since: number, incoming: readonly Transaction[]) {
    const missed = this.log.slice(since);
    const { document, accepted } = rebase(rewind(this.document, missed), missed, incoming);
    this.document = parseDocument(document);
    this.log = [...this.log, ...accepted];
    const own = new Set(incoming.map((transaction) => transaction.id));
    return { revision: this.log.length, missed: missed.filter((transaction) => !own.has(transaction.id)) };
  }
}

const write = (draft: Draft, key: string, text: string, now: number, group?: string) =>
  draft.add({ name: 'set-text', changes: changesOf(draft.document, 'set-text', { locale: 'pt-BR', key, text }), group }, now);

function sync(draft: Draft, server: Server) {
  const { base: since, transactions } = draft.nextBatch(100);
  const { revision, missed } = server.save(since, transactions);
  return draft.confirm(transactions, revision, missed);
}

describe('Draft', () => {
  it('joins typing in one text until it is sent, and never after', () => {
    const draft = new Draft(base, 0, 'a');
    const first = write(draft, keys[0]!, 'a', 1, 'g');
    expect(write(draft, keys[0]!, 'ab', 2, 'g').id).toBe(first.id);
    expect(draft.nextBatch(9).transactions).toHaveLength(1);
    expect(write(draft, keys[0]!, 'abc', 3, 'g').id).not.toBe(first.id);
    expect(draft.nextBatch(9).transactions).toHaveLength(2);
  });

  it('puts what an earlier visit left on top again', () => {
    const before = new Draft(base, 0, 'a');
    const transaction = write(before, keys[0]!, 'Não enviado', 1);
    const after = new Draft(base, 0, 'b');
    after.restore([{ siteId: 's', base: 0, transaction }]);
    after.restore([{ siteId: 's', base: 0, transaction }]);
    expect(after.document.strings['pt-BR']?.[keys[0]!]).toBe('Não enviado');
    expect(after.nextBatch(9)).toEqual({ base: 0, transactions: [transaction] });
  });

  it('tells which text was lost when two wrote the same', () => {
    const server = new Server();
    const [a, b] = [new Draft(base, 0, 'a'), new Draft(base, 0, 'b')];
    write(a, keys[0]!, 'Da primeira', 10);
    write(b, keys[0]!, 'Da segunda', 20);
    expect(sync(a, server)).toEqual([]);
    expect(sync(b, server)).toMatchObject([{ lost: 'Da primeira', kept: 'Da segunda' }]);
    expect(b.document.strings['pt-BR']?.[keys[0]!]).toBe('Da segunda');
  });

  it('comes to the server’s document in every tab, whatever is written, whenever each saves and whichever answers are lost', () => {
    const steps = fc.array(
      fc.tuple(fc.nat(2), fc.constantFrom('text', 'move', 'remove', 'duplicate', 'save', 'save', 'lostAnswer'), fc.nat(400)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const server = new Server();
        const tabs = ['a', 'b', 'c'].map((actor) => new Draft(base, 0, actor));
        all.forEach(([who, what, n], at) => {
          const tab = tabs[who]!;
          const section = Object.keys(tab.document.sections)[n % Object.keys(tab.document.sections).length]!;
          const seed = `seed-of-step-${at}`;
          const attempt = (make: () => Parameters<Draft['add']>[0]['changes']) => {
            try {
              const changes = make();
              if (changes.length > 0) tab.add({ name: 'set-text', changes }, at * 10);
            } catch {
              // Refused, as in the editor.
            }
          };
          if (what === 'text')
            attempt(() => changesOf(tab.document, 'set-text', { locale: 'pt-BR', key: keys[n % keys.length]!, text: `t${at}` }));
          if (what === 'move') attempt(() => changesOf(tab.document, 'move-section', { section, to: n % 2 ? 'up' : 'down' }));
          if (what === 'remove') attempt(() => changesOf(tab.document, 'remove-section', { section }));
          if (what === 'duplicate') attempt(() => changesOf(tab.document, 'duplicate-section', { section, seed }));
          if (what === 'save') sync(tab, server);
          if (what === 'lostAnswer') {
            const lot = tab.nextBatch(100);
            server.save(lot.base, lot.transactions);
          }
        });
        for (let round = 0; round < 2; round++) for (const tab of tabs) sync(tab, server);
        for (const tab of tabs) {
          expect(tab.waiting).toBe(0);
          expect(bytes(parseDocument(tab.document))).toBe(bytes(server.document));
        }
      }),
      { numRuns: 150 },
    );
  });
});
