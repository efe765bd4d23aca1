import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changesOf } from '#site/operations/index.ts';
import { sampleDocument } from '#site/sample.ts';
import type { EditorActions } from '../actions.ts';
import { Draft } from './draft.ts';
import type { Outbox } from './outbox.ts';
import { type SaveState, Sync } from './sync.ts';

const base = sampleDocument({ kinds: ['header', 'hero', 'footer'], items: 1 });
const key = Object.keys(base.strings['pt-BR']!)[0]!;

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

it('keeps what an overdue account may not save, says why, and saves it by itself once that is paid', async () => {
  let paid = false;
  const removed: string[] = [];
  const states: [SaveState, string | undefined][] = [];
  const draft = new Draft(base, 0, 'a');
  const save: EditorActions['save'] = async ({ transactions }) =>
    paid
      ? { ok: true, data: { revision: transactions.length, missed: [] } }
      : ({ ok: false, reason: 'payment_overdue', message: 'Há um pagamento em atraso.' } as never);
  const sync = new Sync({
    siteId: 'site',
    draft,
    outbox: { remove: async (ids: string[]) => void removed.push(...ids) } as unknown as Outbox,
    actions: { save, load: vi.fn() },
    onChange: (state, problem) => states.push([state, problem]),
    onLost: () => {},
  });
  draft.add({ name: 'set-text', changes: changesOf(draft.document, 'set-text', { locale: 'pt-BR', key, text: 'Ainda aqui' }) }, 0);
  expect(await sync.flush()).toBe(false);
  expect(states.at(-1)).toEqual(['stuck', 'Há um pagamento em atraso.']);
  expect([draft.waiting, removed]).toEqual([1, []]);

  await vi.advanceTimersByTimeAsync(31_000);
  expect(draft.waiting).toBe(1);
  paid = true;
  await vi.advanceTimersByTimeAsync(31_000);
  expect(states.at(-1)?.[0]).toBe('saved');
  expect(draft.waiting).toBe(0);
  expect(removed).toHaveLength(1);
  expect(draft.document.strings['pt-BR']?.[key]).toBe('Ainda aqui');
  sync.close();
});
