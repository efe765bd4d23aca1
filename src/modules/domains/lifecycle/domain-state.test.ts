import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOMAIN_EVENTS, DOMAIN_STATES, type DomainState, HOLDING, NEXT_STEP, SERVING, TRANSITIONS, transition } from './domain-state.ts';

const events = fc.array(fc.constantFrom(...DOMAIN_EVENTS), { maxLength: 60 });

test('no order of events leaves a domain without a next step', () => {
  fc.assert(
    fc.property(events, (happened) => {
      const state = happened.reduce(transition, 'proving' as DomainState);
      const next = NEXT_STEP[state];
      expect(state === 'removed' ? next.job === null : next.job !== null && next.every! > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('no order of events serves a name that was not proved since it was last lost', () => {
  fc.assert(
    fc.property(events, (happened) => {
      let state: DomainState = 'proving';
      let proved = false;
      for (const event of happened) {
        const before = state;
        state = transition(state, event);
        if (event === 'proof_seen' && before === 'proving') proved = true;
        if (!HOLDING.includes(state)) proved = false;
        if (HOLDING.includes(state)) expect(proved).toBe(true);
        if (SERVING.includes(state)) expect(HOLDING).toContain(state);
      }
    }),
    { numRuns: 2000 },
  );
});

test('from every state that is not final a domain can go live and can be given up', () => {
  const reach = (from: DomainState): Set<DomainState> => {
    const seen = new Set<DomainState>([from]);
    for (const state of seen) for (const to of Object.values(TRANSITIONS[state])) seen.add(to);
    return seen;
  };
  for (const state of DOMAIN_STATES.filter((each) => each !== 'removed')) {
    expect([...reach(state)], state).toEqual(expect.arrayContaining(['live', 'removed']));
  }
  expect([...reach('removed')]).toEqual(['removed']);
});
