import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytes, dice, randomChanges, recipes, session } from '../../tests/world/random-edits.ts';
import { sampleDocument } from './catalog/sample.ts';
import { apply, diff, invert, squash } from './changes/apply.ts';
import { Change, Transaction } from './changes/change.ts';
import { EMPTY_HISTORY, redo, remember, undo } from './changes/history.ts';
import { rewind } from './changes/merge.ts';
import { settle } from './changes/settle.ts';
import { checkDocument, parseDocument } from './integrity/integrity.ts';
import { changesOf } from './operations/index.ts';
import { renderSite } from './render.ts';
import { kindNames } from './schema/kinds.ts';

describe('any operations on any document', () => {
  it('leave a document that parses to itself, by changes that pass the door', () => {
    fc.assert(
      fc.property(recipes, fc.array(dice, { maxLength: 12 }), (recipe, rolls) => {
        const base = sampleDocument(recipe);
        const { doc, log } = session(base, rolls, 'a', 1);
        expect(checkDocument(doc).filter((problem) => problem.severity === 'error')).toEqual([]);
        expect(parseDocument(JSON.parse(bytes(doc)))).toEqual(doc);
        expect(Transaction.array().parse(JSON.parse(JSON.stringify(log)))).toEqual(log);
      }),
      { numRuns: 60 },
    );
  });

  it('are taken back to the byte, and done again to the byte', () => {
    fc.assert(
      fc.property(recipes, fc.array(dice, { maxLength: 15 }), (recipe, rolls) => {
        const base = sampleDocument(recipe);
        const { doc, log } = session(base, rolls, 'a', 1);
        const changes = log.flatMap((transaction) => transaction.changes);
        expect(bytes(apply(doc, invert(changes)))).toBe(bytes(base));
        expect(bytes(apply(apply(doc, invert(changes)), changes))).toBe(bytes(doc));
        expect(bytes(rewind(doc, log))).toBe(bytes(base));
      }),
      { numRuns: 100 },
    );
  });

  it('come to the same when squashed, with no more changes than before', () => {
    fc.assert(
      fc.property(recipes, fc.array(dice, { maxLength: 15 }), (recipe, rolls) => {
        const base = sampleDocument(recipe);
        const { doc, log } = session(base, rolls, 'a', 1);
        const changes = log.flatMap((transaction) => transaction.changes);
        const few = squash(base, changes);
        expect(bytes(apply(base, few))).toBe(bytes(doc));
        expect(few.length).toBeLessThanOrEqual(changes.length);
        expect(diff(doc, apply(doc, []))).toEqual([]);
        for (const change of few) expect(Change.safeParse(change).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('still render: a thousand documents, each after operations of its own', { timeout: 120_000 }, () => {
    const environment = { mode: 'publish', links: 'file', year: 2026, fonts: [], photo: () => 'x', formAction: () => '/x' } as const;
    fc.assert(
      fc.property(recipes, fc.array(dice, { minLength: 1, maxLength: 6 }), (recipe, rolls) => {
        // A few kinds each, so that a thousand documents are drawn quickly; together they cover all kinds.
        const kinds = Array.from({ length: 5 }, (_, n) => kindNames[(recipe.seed * 5 + n) % kindNames.length]!);
        const { doc } = session(sampleDocument({ ...recipe, kinds }), rolls, 'a', 1);
        for (const { path, text } of renderSite(doc, environment))
          if (path.endsWith('.html')) expect(text.match(/<h1[ >]/g), path).toHaveLength(1);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });

  it('share every record that they leave alone', () => {
    const doc = sampleDocument();
    const key = Object.values(doc.sections).find((section) => section.slots.title)!.slots.title!;
    const next = apply(doc, changesOf(doc, 'set-text', { locale: 'pt-BR', key, text: 'Outro' }));
    expect(next.sections).toBe(doc.sections);
    expect(next.theme).toBe(doc.theme);
    expect(apply(doc, [])).toBe(doc);
    expect(settle(doc)).toBe(doc);
  });

  it('a thousand in a row and their undo end byte-equal, and so does their redo', { timeout: 60_000 }, () => {
    const base = sampleDocument({ seed: 7, items: 3 });
    const steps: Change[][] = [];
    let doc = base;
    for (const roll of fc.sample(dice, { seed: 4, numRuns: 2000 })) {
      const changes = randomChanges(doc, roll);
      if (changes.length === 0 || steps.length === 1000) continue;
      steps.push(changes);
      doc = apply(doc, changes);
    }
    expect(steps).toHaveLength(1000);
    const end = bytes(doc);
    for (const changes of steps.toReversed()) doc = apply(doc, invert(changes));
    expect(bytes(doc)).toBe(bytes(base));
    for (const changes of steps) doc = apply(doc, changes);
    expect(bytes(doc)).toBe(end);
  });

  it('go back and forth through the history to the byte', () => {
    fc.assert(
      fc.property(recipes, fc.array(dice, { maxLength: 15 }), (recipe, rolls) => {
        const base = sampleDocument(recipe);
        const { doc, log } = session(base, rolls, 'a', 1);
        let state = {
          doc,
          history: log.reduce((history, { changes }) => remember(history, { id: 's', changes, label: 'x' }), EMPTY_HISTORY),
        };
        const turnAll = (turn: typeof undo) => {
          for (let next = turn(state.doc, state.history); next; next = turn(state.doc, state.history))
            state = { doc: apply(state.doc, next.changes), history: next.history };
          return bytes(state.doc);
        };
        expect(turnAll(undo)).toBe(bytes(base));
        expect(turnAll(redo)).toBe(bytes(doc));
        expect(turnAll(undo)).toBe(bytes(base));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the door for changes', () => {
  it('refuses fields that are none, ids, values of the wrong kind and the prototype', () => {
    const hostile: unknown[] = [
      { t: 'set', table: 'sections', id: 'sc_00000000', field: '__proto__', value: {} },
      { t: 'set', table: 'sections', id: 'sc_00000000', field: 'id', value: 'sc_00000001' },
      { t: 'set', table: 'sections', id: 'sc_00000000', field: 'tone', value: 'neon' },
      { t: 'set', table: 'users', id: 'x', field: 'role', value: 'admin' },
      { t: 'theme', path: 'color.__proto__', value: {} },
      { t: 'theme', path: 'color', value: {} },
      { t: 'theme', path: 'art.seed.x', value: 1 },
      { t: 'site', field: 'constructor', value: 'x' },
      { t: 'string', locale: 'pt-BR', key: '__proto__', value: 'x', before: null },
      { t: 'add', table: 'sections', record: { id: 'sc_00000000' } },
      { t: 'drop' },
      null,
    ];
    for (const change of hostile) expect([change, Change.safeParse(change).success]).toEqual([change, false]);
  });
});
