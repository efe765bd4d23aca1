import { expect, test } from 'vitest';
import { ENVIRONMENT } from '../../../../tests/world/environment.ts';

// Without local sites, as in production.
Object.assign(process.env, ENVIRONMENT, { LOCAL_WEB_PORTS: undefined });
delete process.env.LOCAL_WEB_PORTS;
const { reachOwnHost } = await import('./reach-own-host.ts');

test('where people are served, an own host is reached over the open web alone', async () => {
  for (const [address, reason] of [
    ['http://padaria.localhost:3001', 'port_not_web'],
    ['http://127.0.0.1/', 'not_public'],
    ['http://[::1]/', 'not_public'],
    ['http://169.254.169.254/', 'not_public'],
  ] as const)
    expect(await reachOwnHost(address)).toMatchObject({ answered: false, reason });
});
