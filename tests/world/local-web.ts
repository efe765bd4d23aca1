import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LocalWebServer, startLocalWeb } from '../../local/web/server.ts';

/** Serves sites with known faults to this process. Call it before anything reads the environment, which is read once. */
export async function openLocalWeb(): Promise<LocalWebServer> {
  const web = await startLocalWeb();
  const authority = path.join(tmpdir(), `local-web-${process.pid}.pem`);
  writeFileSync(authority, web.authority);
  Object.assign(process.env, { LOCAL_WEB_PORTS: `${web.httpPort},${web.httpsPort}`, LOCAL_WEB_AUTHORITY: authority });
  const close = async () => {
    rmSync(authority, { force: true });
    await web.close();
  };
  return { ...web, close };
}
