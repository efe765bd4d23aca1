import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVENT_TYPES } from '../../../../tests/world/stripe-types/event-types.ts';
import { handlerOf } from './stripe-events.ts';

test('the README names the events that we do something with, and no others', () => {
  const [, list = ''] = /webhook endpoint `APP_URL\/webhooks\/stripe` for (.*?);/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const patterns = [...list.matchAll(/`([^`]+)`/g)].map(([, pattern]) => pattern!);
  const isNamed = (type: string) => patterns.some((each) => (each.endsWith('*') ? type.startsWith(each.slice(0, -1)) : each === type));
  const types = [...EVENT_TYPES];
  expect(types.length).toBeGreaterThan(200);
  expect(types.filter(isNamed)).toEqual(types.filter((type) => handlerOf(type)));
  expect(
    patterns.filter((each) => !types.some((type) => (each.endsWith('*') ? type.startsWith(each.slice(0, -1)) : each === type))),
  ).toEqual([]);
});
