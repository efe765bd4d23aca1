import { expect, test } from 'vitest';
import { newId } from '#platform/ids.ts';
import { pagesToMeasure } from './budget.ts';
import { nextSlot } from './measure-slot.ts';

test('a plan has so many pages measured, the home page first', () => {
  const paths = ['/sobre', '/', '/en', '/blog/um', '/zebra/um'];
  expect(pagesToMeasure(paths, 'free')).toEqual([{ path: '/', device: 'phone' }]);
  expect(pagesToMeasure(paths, 'pro')).toEqual([
    ...['/', '/en', '/sobre', '/blog/um'].map((path) => ({ path, device: 'phone' })),
    { path: '/', device: 'desktop' },
  ]);
  expect(pagesToMeasure([], 'enterprise')).toEqual([]);
});

test('sites are measured once a day, spread over all of it', () => {
  const now = new Date('2026-11-24T22:00:00Z');
  const hours = new Map<number, number>();
  for (let site = 0; site < 2400; site++) {
    const slot = nextSlot(newId(), now);
    const ahead = (slot.getTime() - now.getTime()) / 3_600_000;
    expect(ahead).toBeGreaterThanOrEqual(6);
    expect(ahead).toBeLessThanOrEqual(30);
    hours.set(slot.getUTCHours(), (hours.get(slot.getUTCHours()) ?? 0) + 1);
  }
  expect(hours.size).toBe(24);
  expect(Math.max(...hours.values())).toBeLessThan(160);
  const id = newId();
  expect(nextSlot(id, nextSlot(id, now)).getTime() - nextSlot(id, now).getTime()).toBe(86_400_000);
});
