import { afterAll } from 'vitest';
import { LOCAL_REGISTRAR } from '../../local/dns/keys.ts';
import type { Zones } from '../../local/dns/zones.ts';
import { type LocalRegistrar, startRegistrar } from '../../local/registrar/server.ts';

export { LOCAL_REGISTRAR } from '../../local/dns/keys.ts';

/** The registrar over a test file's zones, as the one that names are bought from: await it before the environment is read. */
export async function openRegistrar(zones: Zones): Promise<LocalRegistrar> {
  const server = await startRegistrar({ port: 0, zones });
  Object.assign(process.env, {
    NAMECHEAP_API_USER: LOCAL_REGISTRAR.user,
    NAMECHEAP_API_KEY: LOCAL_REGISTRAR.key,
    NAMECHEAP_CLIENT_IP: LOCAL_REGISTRAR.clientIp,
    NAMECHEAP_BASE_URL: server.url,
  });
  afterAll(() => server.close());
  return server;
}
