import { expect, test } from 'vitest';
import { compare } from './billing-difference.ts';

const side = (id: string, fields: object, clientId: string | null = 'c') => ({ id, clientId, fields });

test('what both sides have alike is no difference, in any order', () => {
  const both = [side('a', { status: 'active', plan: 'pro' }), side('b', { status: 'canceled', plan: 'basic' })];
  expect(compare('subscription', both, both.toReversed())).toEqual([]);
});

test('names each field that differs, and what one side does not have', () => {
  const ours = [side('a', { status: 'active', plan: 'pro' }), side('here', { status: 'active' })];
  const stripe = [side('a', { status: 'past_due', plan: 'basic' }, null), side('there', { status: 'trialing' }, null)];
  expect(compare('subscription', ours, stripe)).toEqual([
    { kind: 'subscription', id: 'a', clientId: 'c', field: 'status', ours: 'active', stripe: 'past_due' },
    { kind: 'subscription', id: 'a', clientId: 'c', field: 'plan', ours: 'pro', stripe: 'basic' },
    { kind: 'subscription', id: 'here', clientId: 'c', field: 'existence', ours: 'active', stripe: null },
    { kind: 'subscription', id: 'there', clientId: null, field: 'existence', ours: null, stripe: 'trialing' },
  ]);
});
