import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Spans } from '#site/schema.ts';
import { priceLines } from './price-lines.ts';
import { addPause, copiedTo, firstHours, moveEdge, openUntil, type Range, rangesOf, spansOf, withoutPauses } from './week-edits.ts';

const isOrdered = (ranges: readonly Range[]) => ranges.every(([from, to], at) => from < to && (at === 0 || ranges[at - 1]![1] <= from));

describe('bars of a day', () => {
  it('stay hours of a day whatever is dragged, split or joined', () => {
    const act = fc.oneof(
      fc.record({ edge: fc.nat(7), to: fc.integer({ min: -500, max: 3000 }) }),
      fc.constant('pause' as const),
      fc.constant('join' as const),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let ranges: Range[] = [[540, 1080]];
        for (const one of acts) {
          ranges = one === 'pause' ? addPause(ranges) : one === 'join' ? withoutPauses(ranges) : moveEdge(ranges, one.edge, one.to);
          expect(isOrdered(ranges), JSON.stringify(ranges)).toBe(true);
          expect(Spans.safeParse(spansOf(ranges)).success).toBe(true);
          expect(rangesOf(spansOf(ranges))).toEqual(ranges);
        }
      }),
    );
  });

  it('go by quarters of an hour and stop at their neighbour', () => {
    const day: Range[] = [
      [360, 780],
      [870, 1200],
    ];
    expect(moveEdge(day, 1, 800)[0]).toEqual([360, 795]);
    expect(moveEdge(day, 1, 2000)[0]).toEqual([360, 870]);
    expect(moveEdge(day, 3, 1560)[1]).toEqual([870, 1560]);
    expect(spansOf([[870, 1560]])).toEqual([['14:30', '02:00']]);
  });

  it('pause at noon where it is open at noon', () => {
    expect(addPause([[540, 1080]])).toEqual([
      [540, 720],
      [780, 1080],
    ]);
    expect(addPause([])).toEqual([]);
  });
});

describe('a week', () => {
  it('repeats a day on others and begins a closed one like its neighbour', () => {
    const days = { mon: [['06:00', '20:00']] as Spans, sun: [] as Spans };
    expect(copiedTo(days, 'mon', ['tue'])).toEqual({ mon: days.mon, tue: days.mon, sun: [] });
    expect(firstHours(days, 'wed')).toEqual(days.mon);
    expect(firstHours({}, 'wed')).toEqual([['09:00', '18:00']]);
  });

  it('knows until when it is open, also after midnight', () => {
    const days = { fri: [['18:00', '02:00']] as Spans, sat: [] as Spans };
    expect(openUntil(days, 'fri', 19 * 60)).toBe('02:00');
    expect(openUntil(days, 'sat', 60)).toBe('02:00');
    expect(openUntil(days, 'sat', 3 * 60)).toBeNull();
  });
});

it('a pasted list is read line by line', () => {
  expect(
    priceLines(
      'Start Sailing, 6-7 June 2027, £195\nDoces\n• Bolo de cenoura ....... R$ 32,00\nSonho - 9,00\n\n- Broa: 7.50\nPão 7 grãos 19,90\n---',
    ),
  ).toEqual([
    { name: 'Start Sailing, 6-7 June 2027', price: '£195' },
    { name: 'Doces', price: '' },
    { name: 'Bolo de cenoura', price: 'R$ 32,00' },
    { name: 'Sonho', price: '9,00' },
    { name: 'Broa', price: '7.50' },
    { name: 'Pão 7 grãos', price: '19,90' },
  ]);
});
