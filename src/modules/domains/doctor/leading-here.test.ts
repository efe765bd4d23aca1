import { expect, test } from 'vitest';
import { ALIAS, type Differs, evidence, failed, OLD, OURS, saw } from '../../../../tests/samples/domains/evidence.ts';
import { leadingHere } from './leading-here.ts';

const NAME = 'padaria.com.br';
const WWW = `www.${NAME}`;
const elsewhere = saw(['A', OLD]);

test.each<[string, Differs, string[], string[]]>([
  ['both', {}, [], [NAME, WWW]],
  ['www gone elsewhere', { www: elsewhere }, [NAME, WWW], [NAME]],
  ['the name gone, www with a record of its own', { address: elsewhere }, [NAME, WWW], [WWW]],
  ['the name gone, and www that follows it', { address: elsewhere, www: saw(['CNAME', NAME], ['A', OLD]) }, [NAME, WWW], []],
  ['www that follows the name', { www: saw(['CNAME', NAME]) }, [], [NAME, WWW]],
  ['www half ours', { www: saw(['A', OURS], ['A', OLD]) }, [NAME, WWW], [NAME]],
  ['nobody could be asked', { address: failed('timeout'), www: failed('timeout') }, [NAME, WWW], [NAME, WWW]],
  ['nobody could be asked after www had gone', { address: failed('timeout'), www: failed('timeout') }, [NAME], [NAME]],
  ['no www is wanted', { www: null, wantsWww: false }, [], [NAME]],
  ['www by the alias', { www: saw(['CNAME', ALIAS]) }, [], [NAME, WWW]],
])('%s', (_, differs, before, here) => {
  expect(leadingHere(evidence(differs), before)).toEqual(here);
});
