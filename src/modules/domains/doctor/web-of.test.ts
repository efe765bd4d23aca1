import { expect, test } from 'vitest';
import { webOf } from './web-of.ts';

const HOSTS = ['padaria.com.br', 'www.padaria.com.br'];
const of = (detail: string) => webOf({ type: 'urn:ietf:params:acme:error:unauthorized', detail, retryAt: null }, HOSTS);

test.each([
  ['203.0.113.1: Invalid response from https://old.example/.well-known/acme-challenge/x: 404', 'redirect', 'https://old.example/'],
  ['redirected to https://instagram.com/padaria', 'redirect', 'https://instagram.com/'],
  ['203.0.113.1: Invalid response from http://padaria.com.br/.well-known/acme-challenge/x: 404', 'another', null],
  ['203.0.113.1: Fetching http://www.padaria.com.br/.well-known/acme-challenge/x: Timeout during connect', 'another', null],
  ['no such thing', 'unasked', null],
])('%s: %s', (detail, answers, location) => {
  expect(of(detail)).toEqual({ answers, location });
});

test('without a problem nobody was asked', () => {
  expect(webOf(null, HOSTS)).toEqual({ answers: 'unasked', location: null });
});
