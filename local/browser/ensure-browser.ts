import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../environment.ts';
import { hashSources } from '../sources.ts';
import { FONT_FILES } from './fonts.ts';

const HOME = path.join(ROOT, '.data/browser');
const SYSTEM = `${process.platform} ${process.arch}`;
const NODE = path.join(ROOT, 'node_modules/.bin/node');
const EXTRACTOR = path.join(import.meta.dirname, 'extract-browser.ts');

/**
 * The Chromium for tests and tools: the packaged one, whatever is installed, so that every machine behaves the same. CHROMIUM_PATH
 * overrides it, by choice or where the packaged one has no binary.
 */
export function ensureBrowser({ chosen = process.env.CHROMIUM_PATH, system = SYSTEM, home = HOME } = {}): string {
  const command = chosen || packagedBrowser(system, home);
  const { status, signal, stderr, error } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  if (status === 0) return command;
  const reason = error?.message ?? (stderr.trim() || `it ended with ${signal ?? `code ${status}`}`);
  const remedy = chosen ? 'CHROMIUM_PATH names it: correct or remove that.' : 'Name another Chromium in CHROMIUM_PATH.';
  throw new Error(`${command} does not start: ${reason}\n${remedy}`);
}

function packagedBrowser(system: string, home: string): string {
  if (system !== 'linux x64')
    throw new Error(
      `The packaged Chromium is made for linux x64, not for ${system}.\nInstall Chrome or Chromium and name it, for example: CHROMIUM_PATH="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" npm test`,
    );
  const folder = path.join(home, browserRecipe(home));
  const command = path.join(folder, 'chromium');
  if (!existsSync(command)) extract(folder);
  return command;
}

/** A hash of everything the extracted folder depends on, including its path, which is written into its files. */
function browserRecipe(home: string): string {
  const packages = new Set(['@sparticuz/chromium', ...FONT_FILES.map((file) => /^(?:@[^/]+\/)?[^/]+/.exec(file)![0])]);
  const versions = [...packages].map((name) => readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify([home, hashSources('local/browser'), versions]))
    .digest('hex')
    .slice(0, 16);
}

/** Extracts atomically: two runs may start at once, and one may be killed. Removes folders of older recipes. */
function extract(folder: string): void {
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  try {
    const { status, stderr } = spawnSync(NODE, [EXTRACTOR, fresh, folder], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The packaged Chromium could not be extracted:\n${stderr}`);
    if (!existsSync(folder)) renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  const home = path.dirname(folder);
  for (const name of readdirSync(home))
    if (!name.startsWith(path.basename(folder))) rmSync(path.join(home, name), { recursive: true, force: true });
}
