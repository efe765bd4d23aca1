import { connect } from 'node:tls';
import { afterAll, expect, test } from 'vitest';
import { NAME, openTlsEdge, PAGE } from '../../tests/world/tls-edge.ts';

const { tls, port, rootPem, held } = await openTlsEdge();
const STRANGER = 'stranger.example';
// Another name with a certificate, without a site: whoever holds it may open connections.
held.set(STRANGER, held.get(NAME)!);
afterAll(() => {
  tls.close();
});

/** The status of a request written by hand, and whether the site's page came with it. */
const write = (servername: string, lines: string[]) =>
  new Promise<string>((resolve) => {
    let text = '';
    const socket = connect({ host: '127.0.0.1', port, servername, ca: rootPem, checkServerIdentity: () => undefined }, () => {
      socket.end([...lines, 'connection: close', '', ''].join('\r\n'));
    });
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    socket.on('close', () => resolve(`${/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 'closed'}${text.includes(String(PAGE)) ? ' page' : ''}`));
  });

test.each([
  ['its own name', NAME, [`host: ${NAME}`], '200 page'],
  ['its own name in capitals', NAME, [`host: ${NAME.toUpperCase()}`], '200 page'],
  ['its own name with a port', NAME, [`host: ${NAME}:443`], '200 page'],
  [
    'its own name and another one forwarded',
    NAME,
    [`host: ${NAME}`, `x-forwarded-host: ${STRANGER}`, `forwarded: host=${STRANGER}`],
    '200 page',
  ],
  ['another name', NAME, [`host: ${STRANGER}`], '421'],
  ['another name that forwards its own', NAME, [`host: ${STRANGER}`, `x-forwarded-host: ${NAME}`], '421'],
  ['a name below it', NAME, [`host: loja.${NAME}`], '421'],
  ['the name above it', NAME, ['host: example'], '421'],
  ['our address', NAME, ['host: 127.0.0.1'], '421'],
  ['its name, over a connection of a stranger', STRANGER, [`host: ${NAME}`], '421'],
  ['its name in capitals with a port, over a connection of a stranger', STRANGER, [`host: ${NAME.toUpperCase()}:443`], '421'],
  ['its name with a trailing dot, over a connection of a stranger', STRANGER, [`host: ${NAME}.`], '421'],
  ['its www, over a connection of a stranger', STRANGER, [`host: www.${NAME}`], '421'],
  ['two names, its own first', NAME, [`host: ${NAME}`, `host: ${STRANGER}`], '400'],
  ['two names, its own last', STRANGER, [`host: ${STRANGER}`, `host: ${NAME}`], '400'],
  ['no name', NAME, [], '400'],
  ['its name after a user, over a connection of a stranger', STRANGER, [`host: ${STRANGER}@${NAME}`], '421'],
])('a connection asked for %s', async (_, servername, hosts, answer) => {
  expect(await write(servername, ['GET / HTTP/1.1', 'user-agent: Mozilla/5.0 Firefox', ...hosts])).toBe(answer);
});

test('an absolute target names no other host than the connection', async () => {
  const ask = (servername: string, target: string, host: string) =>
    write(servername, [`GET ${target} HTTP/1.1`, 'user-agent: Mozilla/5.0 Firefox', `host: ${host}`]);
  expect(await ask(STRANGER, `https://${NAME}/`, STRANGER)).not.toContain('page');
  expect(await ask(STRANGER, `https://${NAME}/`, NAME)).not.toContain('page');
});
