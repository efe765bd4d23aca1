import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bytesOf } from '#site/bytes.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import type { Transaction } from '#site/changes/change.ts';
import { changesOf } from '#site/operations/index.ts';
import { LIMITS } from '#site/schema.ts';
import type { EditorActions } from '../actions.ts';
import { Draft } from './draft.ts';
import type { Outbox } from './outbox.ts';
import { type SaveState, Sync } from './sync.ts';

const base = sampleDocument({ kinds: ['header', 'hero', 'footer'], items: 1 });
const keys = Object.keys(base.strings['pt-BR']!);
const [key] = keys as [string];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('document', { addEventListener: () => {}, removeEventListener: () => {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A tab whose server answers as given; by default it accepts everything. */
function openTab(answer?: EditorActions['save']) {
  const draft = new Draft(base, 0, 'a');
  const seen = {
    states: [] as [SaveState, string | undefined][],
    removed: [] as string[],
    refused: [] as string[],
    lost: [] as unknown[],
    lots: [] as { at: number; base: number; transactions: Transaction[] }[],
  };
  let revision = 0;
  const save: EditorActions['save'] = async (input) => {
    seen.lots.push({ at: Date.now(), ...input });
    if (answer) return answer(input);
    revision += input.transactions.length;
    return { ok: true, data: { revision, missed: [] } };
  };
  const sync = new Sync({
    siteId: 'site',
    draft,
    outbox: { remove: async (ids: string[]) => void seen.removed.push(...ids) } as unknown as Outbox,
    actions: { save, load: vi.fn() },
    onChange: (state, problem) => seen.states.push([state, problem]),
    onLost: (lost) => seen.lost.push(...lost),
    onRefused: (transaction) => seen.refused.push(transaction.id),
  });
  const write = (text: string, { at = key, group = undefined as string | undefined } = {}) => {
    const made = draft.add(
      { name: 'set-text', changes: changesOf(draft.document, 'set-text', { locale: 'pt-BR', key: at, text }), group },
      Date.now(),
    );
    sync.schedule();
    return made;
  };
  return { draft, sync, write, seen };
}

const textOf = (draft: Draft, at = key) => draft.document.strings['pt-BR']?.[at];

it('keeps what an overdue account may not save, says why, and saves it by itself once that is paid', async () => {
  let paid = false;
  const { draft, sync, write, seen } = openTab(async ({ transactions }) =>
    paid
      ? { ok: true, data: { revision: transactions.length, missed: [] } }
      : ({ ok: false, reason: 'payment_overdue', message: 'Há um pagamento em atraso.' } as never),
  );
  write('Ainda aqui');
  expect(await sync.flush()).toBe(false);
  expect(seen.states.at(-1)).toEqual(['stuck', 'Há um pagamento em atraso.']);
  expect([draft.waiting, seen.removed]).toEqual([1, []]);

  await vi.advanceTimersByTimeAsync(31_000);
  expect(draft.waiting).toBe(1);
  paid = true;
  await vi.advanceTimersByTimeAsync(31_000);
  expect(seen.states.at(-1)?.[0]).toBe('saved');
  expect(draft.waiting).toBe(0);
  expect(seen.removed).toHaveLength(1);
  expect(textOf(draft)).toBe('Ainda aqui');
  sync.close();
});

describe('typing without a pause', () => {
  it('reaches the server two seconds after the first keystroke, and not with each of them', async () => {
    const { draft, sync, write, seen } = openTab();
    const began = Date.now();
    let text = '';
    for (let n = 0; n < 100; n++) {
      text += 'a';
      write(text, { group: 'g' });
      await vi.advanceTimersByTimeAsync(100);
    }
    const gaps = seen.lots.map(({ at }, n) => at - (seen.lots[n - 1]?.at ?? began));
    expect(seen.lots.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2200);
    expect(Math.min(...gaps)).toBeGreaterThan(1500);
    await vi.advanceTimersByTimeAsync(700);
    expect([draft.waiting, seen.states.at(-1)?.[0]]).toEqual([0, 'saved']);
    const last = seen.lots
      .at(-1)!
      .transactions.at(-1)!
      .changes.find((change) => change.t === 'string');
    expect(last).toMatchObject({ value: text });
    sync.close();
  });

  it('does not knock at a server that cannot be reached more often than without it', async () => {
    const { sync, write, seen } = openTab(async () => {
      throw new TypeError('Failed to fetch');
    });
    for (let n = 0; n < 300; n++) {
      write(`texto ${n}`, { group: 'g' });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(seen.lots.length).toBeLessThan(9);
    expect(seen.states.at(-1)?.[0]).toBe('offline');
    sync.close();
  });

  it('waits for its turn when too much was sent, without the word offline', async () => {
    let busy = true;
    const { draft, sync, write, seen } = openTab(async ({ transactions }) =>
      busy
        ? ({ ok: false, reason: 'too_many_requests', message: 'Foram muitas tentativas.' } as never)
        : { ok: true, data: { revision: transactions.length, missed: [] } },
    );
    write('Depressa');
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen.states.at(-1)?.[0]).toBe('saving');
    busy = false;
    await vi.advanceTimersByTimeAsync(11_000);
    expect([draft.waiting, seen.states.at(-1)?.[0]]).toEqual([0, 'saved']);
    sync.close();
  });
});

describe('a lot', () => {
  it('never holds more than one save may carry', async () => {
    const { draft, sync, write, seen } = openTab();
    for (const at of keys.slice(0, 12)) write('ã'.repeat(19_000), { at });
    expect(await sync.flush()).toBe(true);
    expect(seen.lots.length).toBeGreaterThan(1);
    for (const { transactions } of seen.lots) expect(bytesOf(transactions)).toBeLessThanOrEqual(LIMITS.saveBytes);
    expect(draft.waiting).toBe(0);
    sync.close();
  });

  it('that holds one change that can never be saved gives up that one alone', async () => {
    let bad = '';
    const { draft, sync, write, seen } = openTab(async ({ transactions }) =>
      transactions.some(({ id }) => id === bad)
        ? ({ ok: false, reason: 'document_broken', message: 'Incompleto.' } as never)
        : { ok: true, data: { revision: draft.revision + transactions.length, missed: [] } },
    );
    const made = keys.slice(0, 5).map((at) => write(`Novo em ${at}`, { at }));
    bad = made[2]!.id;
    expect(await sync.flush()).toBe(true);
    expect(seen.refused).toEqual([bad]);
    expect(new Set(seen.removed)).toEqual(new Set(made.map(({ id }) => id)));
    expect(keys.slice(0, 5).map((at) => textOf(draft, at) === `Novo em ${at}`)).toEqual([true, true, false, true, true]);
    sync.close();
  });
});

it('too far behind, it begins again from the draft it is given, with what waits on top', async () => {
  const theirs = {
    ...base,
    strings: { ...base.strings, 'pt-BR': { ...base.strings['pt-BR'], [key]: 'De outra pessoa', [keys[1]!]: 'Também' } },
  };
  let known = '';
  const { draft, sync, write, seen } = openTab(async (input) =>
    input.base < 900
      ? { ok: true, data: { revision: 900, missed: [], snapshot: { document: theirs, known: [known] } } }
      : { ok: true, data: { revision: 900 + input.transactions.length, missed: [] } },
  );
  known = write('Já estava lá', { at: keys[2]! }).id;
  const waiting = write('Não se perde');
  expect(await sync.flush()).toBe(true);
  expect(seen.lots.map((lot) => [lot.base, lot.transactions.map(({ id }) => id)])).toEqual([
    [0, [known, waiting.id]],
    [900, [waiting.id]],
  ]);
  expect([textOf(draft), textOf(draft, keys[1]!), draft.revision]).toEqual(['Não se perde', 'Também', 901]);
  expect(seen.lost).toMatchObject([{ key, lost: 'De outra pessoa', kept: 'Não se perde' }]);
  sync.close();
});
