// Makes node_modules match package-lock.json. Plain JavaScript on Node's own modules: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** The Node that the product runs on, whatever the system has. */
export const node = path.join(root, 'node_modules/.bin/node');

const lockFile = path.join(root, 'package-lock.json');
const marker = path.join(root, 'node_modules/.installed');

export function ensureInstalled() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(marker) && existsSync(node) && readFileSync(marker, 'utf8') === hash) return;
  if (!matchesLock()) {
    console.log('Installing packages (the first time takes a minute or two) …');
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const [command, ...args] = [...npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: command === 'npm' && process.platform === 'win32',
    });
    if (status !== 0) {
      console.error('The packages could not be installed: see the lines above. Is the package registry reachable?');
      process.exit(1);
    }
  }
  writeFileSync(marker, hash);
}

/** True when the installed packages match the lockfile exactly. */
function matchesLock() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(node)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const known = Object.entries(present).every(([name, { version }]) => wanted[name]?.version === version);
  const complete = Object.entries(wanted).every(([name, { optional }]) => name === '' || optional || name in present);
  return known && complete;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) ensureInstalled();
