import { expect, test } from 'vitest';
import { APP, APP_PORT, callAction, OWN_PAGE, serverActions, sessionOf } from './built-app.ts';
import { head, sendRaw } from './raw-socket.ts';

const EVIL = 'http://evil.example';
const CHOOSE_LOCALE = serverActions().get('chooseLocaleAction') ?? '';
const choose = (headers: Record<string, string>) => callAction(CHOOSE_LOCALE, [null, { locale: 'es' }], headers);

test('a page of ours may change something', async () => {
  const reply = await choose({});
  expect([reply.status, reply.headers['set-cookie']]).toEqual([200, expect.stringContaining('pm-locale=es')]);
});

test.each<[string, Record<string, string>]>([
  ['another site', { Origin: EVIL, 'Sec-Fetch-Site': 'cross-site' }],
  ['another site that says its host was forwarded', { Origin: EVIL, 'X-Forwarded-Host': 'evil.example' }],
  ['another site that names us first', { Origin: EVIL, 'X-Forwarded-Host': `evil.example, localhost:${APP_PORT}` }],
  ['another site that says so in the newer way', { Origin: EVIL, Forwarded: 'host=evil.example' }],
  ['a published site', { Origin: 'http://padaria.localhost:3001', 'Sec-Fetch-Site': 'same-site' }],
  ['a sandboxed frame', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
  ['the same host by another port', { Origin: 'http://localhost:1' }],
  ['a name that begins like ours', { Origin: `${APP}.evil.example` }],
])('%s may not, with and without a session', async (_, headers) => {
  const cookie = await sessionOf('Client');
  for (const more of [{}, { Cookie: cookie }] as Record<string, string>[]) {
    const reply = await choose({ ...headers, ...more });
    expect([reply.status, reply.headers['set-cookie'], reply.headers['content-type']]).toEqual([
      403,
      undefined,
      'text/plain; charset=utf-8',
    ]);
    expect(reply.body).toBe('Este pedido veio de outro site e foi recusado.');
  }
});

test('a form without JavaScript is held to the same', async () => {
  const body = `--b\r\nContent-Disposition: form-data; name="locale"\r\n\r\nes\r\n--b\r\nContent-Disposition: form-data; name="$ACTION_ID_${CHOOSE_LOCALE}"\r\n\r\n\r\n--b--\r\n`;
  const post = (origin: string) =>
    sendRaw(
      APP_PORT,
      head('POST / HTTP/1.1', {
        ...OWN_PAGE,
        Origin: origin,
        Accept: 'text/html',
        'Content-Type': 'multipart/form-data; boundary=b',
        'Content-Length': String(Buffer.byteLength(body)),
      }),
      { body: [body] },
    );
  const refused = await post(EVIL);
  expect([refused.status, refused.headers['set-cookie']]).toEqual([403, undefined]);
  expect(refused.body).toContain('Este pedido veio de outro site');
  expect((await post(APP)).status).toBe(200);
});

test('who says nothing about where they come from is no page of ours', async () => {
  const body = JSON.stringify([null, { locale: 'es' }]);
  const headers = {
    Host: `localhost:${APP_PORT}`,
    'Next-Action': CHOOSE_LOCALE,
    'Content-Type': 'text/plain',
    'Content-Length': String(body.length),
  };
  const reply = await sendRaw(APP_PORT, head('POST / HTTP/1.1', headers), { body: [body] });
  expect([reply.status, reply.headers['set-cookie']]).toEqual([403, undefined]);
});
