/** `node tests/eval/prune-recordings.ts`: takes away recorded answers whose question has changed. */
import { rmSync } from 'node:fs';
import { staleRecordings } from './stale-recordings.ts';

const stale = staleRecordings();
for (const file of stale) rmSync(file);
console.log(`${stale.length} recordings taken away`);
