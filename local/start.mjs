// `npm start` and `npm run dev`: install what is missing, then hand over to local/start.ts on the product's own Node.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, node, root } from './ensure.mjs';

// Installing counts in the time that local/start.ts reports.
process.env.STARTED_AT = String(Date.now());
console.log('Page Magic: starting the app and its local cloud …');
ensureInstalled();

// Through `ipc` the starter notices when this process dies, however that happens, and stops what it started.
const starter = spawn(node, [path.join(root, 'local/start.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => starter.kill(signal));

// npm passes SIGTERM to its shell alone, which then leaves us behind.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && starter.kill('SIGTERM'), 500).unref();

starter.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGKILL' ? 137 : 1);
});
