import { expect, test } from 'vitest';
import { replyWaysOf } from './reply-ways.ts';

const ways = (country: string, ...values: string[]) =>
  replyWaysOf(
    values.map((value) => ({ value })),
    country,
  );

test('a mobile number is called and written to, a landline only called', () => {
  expect(ways('BR', 'Helena Dias', '(41) 99871-3410', 'Fazem cesta?')).toEqual({ phone: '+5541998713410', chats: true, email: null });
  expect(ways('BR', 'Helena Dias', '41 3233-3410')).toEqual({ phone: '+554132333410', chats: false, email: null });
});

test('a number is read as people of the country write it', () => {
  expect(ways('PT', '912 345 678').phone).toBe('+351912345678');
  expect(ways('BR', '+54 9 11 2345-6789').phone).toBe('+5491123456789');
});

test('an address stands alone; what is part of a sentence is no way to answer', () => {
  expect(ways('BR', ' rita@correio.example ', 'ligue 41 99871-3410').email).toBe('rita@correio.example');
  expect(ways('BR', 'ligue 41 99871-3410', 'escreva para rita@correio.example', '12345')).toEqual({
    phone: null,
    chats: false,
    email: null,
  });
  expect(ways('BR', 'a@b.example?bcc=c@d.example').email).toBeNull();
});
