import { expect, test } from 'vitest';
import { CIRCUIT, Circuit } from './circuit.ts';

function circuitAt(limits = CIRCUIT) {
  const clock = { ms: 1000 };
  return { clock, circuit: new Circuit(limits, () => clock.ms) };
}

function failTimes(circuit: Circuit, times: number): boolean[] {
  return Array.from({ length: times }, () => circuit.enter() && circuit.fail());
}

test('failures in a row open it, and a success between them does not let it come to that', () => {
  const { circuit } = circuitAt();
  failTimes(circuit, 2);
  circuit.succeed();
  expect(failTimes(circuit, 3)).toEqual([false, false, true]);
  expect(circuit.enter()).toBe(false);
});

test('half open it lets one through at a time: a success closes it, a failure opens it again', () => {
  const { circuit, clock } = circuitAt();
  failTimes(circuit, 3);
  clock.ms += CIRCUIT.openMs - 1;
  expect(circuit.enter()).toBe(false);
  clock.ms += 1;
  expect([circuit.enter(), circuit.enter(), circuit.enter()]).toEqual([true, false, false]);
  expect(circuit.fail()).toBe(true);
  expect(circuit.enter()).toBe(false);
  clock.ms += CIRCUIT.openMs;
  expect(circuit.enter()).toBe(true);
  circuit.succeed();
  expect([circuit.enter(), circuit.enter()]).toEqual([true, true]);
});

test('a cancelled trial leaves the place to the next one', () => {
  const { circuit, clock } = circuitAt();
  failTimes(circuit, 3);
  clock.ms += CIRCUIT.openMs;
  expect(circuit.enter()).toBe(true);
  circuit.release();
  expect(circuit.enter()).toBe(true);
});

test('a time to come back opens it at once, for that long and never for hours', () => {
  const { circuit, clock } = circuitAt();
  expect(circuit.fail(5000)).toBe(true);
  clock.ms += 4999;
  expect(circuit.enter()).toBe(false);
  clock.ms += 1;
  expect(circuit.enter()).toBe(true);
  circuit.fail(24 * 60 * 60 * 1000);
  clock.ms += CIRCUIT.maxOpenMs;
  expect(circuit.enter()).toBe(true);
});
