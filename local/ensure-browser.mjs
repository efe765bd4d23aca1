// `node local/ensure-browser.mjs` prints the path of the Chromium that tests drive, and unpacks it first where needed.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, node, root } from './ensure.mjs';

ensureInstalled();
const script = `import { ensureBrowser } from './local/browser/ensure-browser.ts'; console.log(ensureBrowser());`;
process.exitCode = spawnSync(node, ['--input-type=module', '-e', script], { cwd: root, stdio: 'inherit' }).status ?? 1;
