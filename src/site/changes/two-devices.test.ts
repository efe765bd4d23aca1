import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytes, dice, recipes, session } from '../../../tests/world/random-edits.ts';
import { sampleDocument } from '../catalog/sample.ts';
import { checkDocument } from '../integrity/integrity.ts';
import { changesOf } from '../operations/index.ts';
import { apply } from './apply.ts';
import type { Change, Transaction } from './change.ts';
import { tick } from './clock.ts';
import { EMPTY_HISTORY, remember, undo } from './history.ts';
import { lostTexts, merge, rebase, replay, rewind } from './merge.ts';
import { settle } from './settle.ts';

describe('two devices', () => {
  const pairs = fc.tuple(recipes, fc.array(dice, { maxLength: 8 }), fc.array(dice, { maxLength: 8 }), fc.array(dice, { maxLength: 8 }));

  it('merge to one log whichever comes first, in any grouping, and however often', () => {
    fc.assert(
      fc.property(pairs, ([recipe, x, y, z]) => {
        const base = sampleDocument(recipe);
        const [a, b, c] = [session(base, x, 'a', 1).log, session(base, y, 'b', 200).log, session(base, z, 'c', 90).log];
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, b), a)).toEqual(merge(a, b));
        expect(bytes(replay(base, merge(a, b)))).toBe(bytes(replay(base, merge(b, a))));
      }),
      { numRuns: 60 },
    );
  });

  it('always leave a whole document', () => {
    fc.assert(
      fc.property(pairs, ([recipe, x, y]) => {
        const base = sampleDocument(recipe);
        const merged = replay(base, merge(session(base, x, 'a', 1).log, session(base, y, 'b', 200).log));
        expect(checkDocument(merged).filter((problem) => problem.severity === 'error')).toEqual([]);
        expect(settle(merged)).toBe(merged);
      }),
      { numRuns: 100 },
    );
  });

  it('come to what the server came to, and a late answer is not done twice', () => {
    fc.assert(
      fc.property(pairs, ([recipe, x, y]) => {
        const base = sampleDocument(recipe);
        const first = rebase(base, [], session(base, x, 'a', 1).log);
        const mine = session(base, y, 'b', 200).log;
        const server = rebase(base, first.accepted, mine);
        const stored = [...first.accepted, ...server.accepted];
        expect(
          bytes(
            apply(
              base,
              stored.flatMap((transaction) => transaction.changes),
            ),
          ),
        ).toBe(bytes(server.document));
        expect(bytes(rewind(server.document, stored))).toBe(bytes(base));
        expect(bytes(rebase(base, first.accepted, mine).document)).toBe(bytes(server.document));
        const again = rebase(base, stored, mine);
        expect(bytes(again.document)).toBe(bytes(server.document));
      }),
      { numRuns: 60 },
    );
  });

  const base = sampleDocument({ kinds: ['header', 'hero', 'faq', 'footer'] });
  const [hero, faq] = ['hero', 'faq'].map((kind) => Object.values(base.sections).find((section) => section.kind === kind)!);
  const by = (actor: string, ms: number, changes: Change[]): Transaction => ({
    id: `00000000-0000-4000-8000-${String(ms).padStart(12, '0')}`,
    at: tick(undefined, ms, actor),
    actor,
    intent: { name: 'set-text' },
    changes,
  });
  const write = (text: string) => changesOf(base, 'set-text', { locale: 'pt-BR', key: hero!.slots.title!, text });

  it('keep the later of two texts and report the other', () => {
    const [early, late] = [by('a', 10, write('Cedo')), by('b', 20, write('Tarde'))];
    for (const [missed, incoming] of [
      [early, late],
      [late, early],
    ] as const) {
      const { document, lost } = rebase(base, [missed], [incoming]);
      expect(document.strings['pt-BR']?.[hero!.slots.title!]).toBe('Tarde');
      expect(lost).toMatchObject([{ lost: 'Cedo', kept: 'Tarde', transaction: { id: early.id } }]);
    }
    expect(lostTexts([early], [by('b', 30, write('Cedo'))])).toEqual([]);
  });

  it('both keep what they wrote in different places', () => {
    const tone = by('a', 10, changesOf(base, 'set-tone', { section: faq!.id, tone: faq!.tone === 'brand' ? 'tint' : 'brand' }));
    const layout = by('b', 5, changesOf(base, 'set-layout', { section: faq!.id, layout: faq!.layout === 'open' ? 'accordion' : 'open' }));
    const { document } = rebase(base, [tone], [layout]);
    expect(document.sections[faq!.id]).not.toMatchObject({ tone: faq!.tone });
    expect(document.sections[faq!.id]).not.toMatchObject({ layout: faq!.layout });
  });

  it('an edit of a removed section does nothing, and undoing the removal brings it back whole', () => {
    const gone = by('a', 10, changesOf(base, 'remove-section', { section: faq!.id }));
    const edit = by('b', 20, changesOf(base, 'set-tone', { section: faq!.id, tone: faq!.tone === 'brand' ? 'tint' : 'brand' }));
    const added = by(
      'b',
      21,
      changesOf(base, 'add-item', { section: faq!.id, locale: 'pt-BR', texts: { title: 'Nova?' }, seed: 'seed-seed' }),
    );
    const { document } = rebase(base, [gone], [edit, added]);
    expect(document.sections[faq!.id]).toBeUndefined();
    expect(checkDocument(document)).toEqual([]);
    const turn = undo(document, remember(EMPTY_HISTORY, { id: 's', changes: gone.changes, label: 'x' }))!;
    expect(apply(document, turn.changes).sections[faq!.id]).toEqual(faq);
  });

  it('undo leaves what the other wrote since', () => {
    const mine = write('Meu');
    const history = remember(EMPTY_HISTORY, { id: 's', changes: mine, label: 'x' });
    const theirs = apply(
      apply(base, mine),
      changesOf(apply(base, mine), 'set-text', { locale: 'pt-BR', key: hero!.slots.title!, text: 'Deles' }),
    );
    const turn = undo(theirs, history)!;
    expect(apply(theirs, turn.changes).strings['pt-BR']?.[hero!.slots.title!]).toBe('Deles');
  });
});

describe('tick', () => {
  it('is later than all that was seen, even when the device’s time runs behind', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 40), { minLength: 2, maxLength: 30 }), (times) => {
        let seen: string | undefined;
        for (const now of times) {
          const next = tick(seen, now, 'dev1');
          if (seen) expect(next > seen).toBe(true);
          seen = next;
        }
      }),
    );
  });
});
