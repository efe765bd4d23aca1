import { expect, test } from 'vitest';
import { receive, type Writing } from './use-writing.ts';

const START: Writing = { sections: [], through: new Set(), changes: 0, latest: null, isReviewing: false };
const section = (id: string) => ({ id, kind: 'services', alias: id, title: id });

test('the page changes for what was written and not for what was kept, and the last section leads to the review', () => {
  const opened = receive(START, { type: 'section', data: { section_id: 'hero', status: 'written' } });
  expect(opened).toEqual({ ...START, changes: 1 });
  const outlined = receive(opened, { type: 'outline', data: { status: 'written', sections: [section('a'), section('b')] } });
  expect(outlined).toMatchObject({ changes: 2, latest: null, isReviewing: false });
  const one = receive(outlined, { type: 'section', data: { section_id: 'b', status: 'written' } });
  expect(one).toMatchObject({ changes: 3, latest: section('b'), isReviewing: false });
  const both = receive(one, { type: 'section', data: { section_id: 'a', status: 'kept' } });
  expect(both).toMatchObject({ changes: 3, latest: section('b'), isReviewing: true });
  expect([...both.through]).toEqual(['b', 'a']);
  expect(receive(both, { type: 'critic', data: { status: 'kept' } }).changes).toBe(3);
});
