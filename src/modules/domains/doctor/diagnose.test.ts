import { expect, test } from 'vitest';
import { SITUATIONS } from '../../../../tests/samples/domains/situations.ts';
import { diagnose, eventsOf } from './diagnose.ts';
import { FINDING_CODES } from './findings.ts';

test.each(SITUATIONS)('$is: $says', ({ evidence, says, also, turn, action, after, events }) => {
  const { headline, others, after: soon } = diagnose(evidence);
  expect([headline.code, headline.turn, headline.action, soon]).toEqual([says, turn, action, after]);
  if (also) expect(others.map(({ code }) => code)).toEqual(expect.arrayContaining(also));
  expect(eventsOf(evidence)).toEqual(events);
});

test('every finding is the answer to a situation', () => {
  const said = new Set(
    SITUATIONS.flatMap(({ evidence }) => [diagnose(evidence).headline, ...diagnose(evidence).others].map(({ code }) => code)),
  );
  expect(FINDING_CODES.filter((code) => !said.has(code))).toEqual([]);
  expect(SITUATIONS.length).toBeGreaterThanOrEqual(80);
});
