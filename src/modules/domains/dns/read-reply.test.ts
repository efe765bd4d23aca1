import packet, { type Answer } from 'dns-packet';
import { afterEach, expect, test } from 'vitest';
import { closeScriptedServers, startScriptedServer } from '../../../../tests/world/scripted-dns.ts';
import { readReply, seeAddresses } from './read-reply.ts';

afterEach(closeScriptedServers);

const NAME = '_pm.padaria.com.br';
const reply = (...answers: Answer[]) => ({
  rcode: 'NOERROR',
  isAuthoritative: true,
  isValidated: false,
  answers,
  authorities: [],
  additionals: [],
});
const text = (value: string | Buffer, name = NAME): Answer => ({ name, type: 'TXT', ttl: 60, data: [Buffer.from(value)] });
const read = (...answers: Answer[]) => readReply(reply(...answers), { name: NAME }, false);

test('a proof is found among however many texts a server has, and the rest is cut', () => {
  const seen = read(...Array.from({ length: 500 }, (_, at) => text(`${at} ${'x'.repeat(4000)}`)), text('pm-7f3k-92qa-x4te'));
  if (seen.saw !== 'records') throw new Error('nothing was seen');
  expect(seen.records[0]).toEqual({ type: 'TXT', value: 'pm-7f3k-92qa-x4te' });
  expect(seen.records).toHaveLength(10);
  expect(JSON.stringify(seen).length).toBeLessThan(3000);
});

test('bytes that no row would take are not kept', () => {
  const seen = read(text(Buffer.from([0x61, 0x00, 0x1b, 0x62])));
  expect(seen).toMatchObject({ records: [{ value: 'a\ufffd\ufffdb' }] });
});

test('the parts of a long text are one text', () => {
  const data = ['pm-7f3k', '-92qa-x4te'];
  const wire = packet.decode(packet.encode({ type: 'response', answers: [{ name: NAME, type: 'TXT', ttl: 1, data }] }));
  expect(read(...wire.answers!)).toMatchObject({ records: [{ value: 'pm-7f3k-92qa-x4te' }] });
});

test('an alias is followed for an address and never for a proof', () => {
  const alias: Answer = { name: NAME, type: 'CNAME', ttl: 60, data: 'x.example' };
  expect(read(alias, text('pm-7f3k-92qa-x4te', 'x.example'))).toEqual({ saw: 'nothing', because: 'no_record' });
  const address: Answer = { name: 'x.example', type: 'A', ttl: 30, data: '1.2.3.4' };
  expect(readReply(reply(alias, address), { name: NAME })).toMatchObject({ ttl: 30 });
});

test.each([
  ['nothing', { saw: 'failure', because: 'servfail' }],
  ['an alias', { saw: 'failure', because: 'servfail' }],
  ['an address', { saw: 'records', records: [{ type: 'A', value: '1.2.3.4' }] }],
])('a question for IPv6 that fails, beside %s for IPv4, is no sign of a missing address', async (old, sees) => {
  const name = 'so-ipv6.example';
  const answers: Record<string, Answer[]> = {
    nothing: [],
    'an alias': [{ name, type: 'CNAME', ttl: 60, data: 'web.example' }],
    'an address': [{ name, type: 'A', ttl: 60, data: '1.2.3.4' }],
  };
  const port = await startScriptedServer(({ type }) => (type === 'A' ? { answers: answers[old]! } : { rcode: 2 }));
  expect(await seeAddresses({ host: '127.0.0.1', port }, { name })).toMatchObject(sees);
});
