// `node local/ensure-browser.mjs` prints the path of the Chromium for tests, and unpacks it first if needed.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, node, root } from './ensure.mjs';

ensureInstalled();
const script = `import { ensureBrowser } from './local/browser/ensure-browser.ts'; console.log(ensureBrowser());`;
process.exitCode = spawnSync(node, ['--input-type=module', '-e', script], { cwd: root, stdio: 'inherit' }).status ?? 1;
