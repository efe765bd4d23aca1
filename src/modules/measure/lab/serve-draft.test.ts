import { expect, test } from 'vitest';
import { serveDraft } from './serve-draft.ts';

const body = (text: string) => Buffer.from(text).toString('base64');

test('a draft is served at the addresses that it would have, compressed, with the headers of each file', async () => {
  const { port } = await serveDraft([
    { path: 'index.html', type: 'text/html', headers: { 'x-page': 'home' }, body: body('<h1>Moinho</h1>') },
    { path: 'sobre-nós.html', type: 'text/html', headers: {}, body: body('<h1>Sobre</h1>') },
    { path: 'a/foto.webp', type: 'image/webp', headers: {}, body: body('RIFF') },
  ]);
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const home = await ask('/?mesa=2');
  expect(await home.text()).toBe('<h1>Moinho</h1>');
  expect(home.headers.get('content-encoding')).toBe('gzip');
  expect(home.headers.get('x-page')).toBe('home');
  expect(await (await ask('/sobre-n%C3%B3s')).text()).toBe('<h1>Sobre</h1>');
  const photo = await ask('/a/foto.webp');
  expect([photo.headers.get('content-encoding'), await photo.text()]).toEqual([null, 'RIFF']);
  expect((await ask('/%zz')).status).toBe(404);
});
