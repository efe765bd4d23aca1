import { expect, test } from 'vitest';
import { messageIn } from './messages.ts';
import { Messages } from './shape.ts';

const slotsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [...value.matchAll(/\{\w+\}/g)].map(String)
    : Object.values(value as object)
        .flatMap(slotsOf)
        .sort();

test.each(['pt', 'en', 'es', 'ar'])('the messages in %s are whole and have the same slots as the others', (language) => {
  const messages = messageIn(language);
  expect(Messages.safeParse(messages).error).toBeUndefined();
  expect(slotsOf(messages)).toEqual(slotsOf(messageIn('en')));
});
