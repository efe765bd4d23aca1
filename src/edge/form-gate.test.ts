import { expect, test } from 'vitest';
import { ENVIRONMENT } from '../../tests/world/environment.ts';
import { FormGate } from './form-gate.ts';

Object.assign(process.env, ENVIRONMENT);

test('one address reports some sites an hour, however many there are; another is not held up by it', () => {
  const gate = new FormGate();
  const report = (address: string) => Array.from({ length: 50 }, (_, i) => gate.take('abuse_report', `site-${i}`, address, 0).allowed);
  expect(report('203.0.113.9').filter(Boolean)).toHaveLength(10);
  expect(report('203.0.113.10').filter(Boolean)).toHaveLength(10);
});
