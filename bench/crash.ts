/** Kills the app, the job executor and Postgres (kill -9) while clients meter, publish and pay, and counts what was lost or doubled. */
import { crashRun } from '../tests/crash/run.ts';
import { printTable } from './table.ts';

const kills = Number(process.env.BENCH_KILLS ?? 102);
const { wrong, deeds, rows, ...ran } = await crashRun({ kills, clients: 4, name: 'bench', say: (line) => console.log(line) });
printTable(
  ['what', 'number'],
  [
    ...Object.entries(ran.kills).map(([victim, times]) => [`kill -9 of ${victim}`, times]),
    ['things done by clients', deeds],
    ...Object.entries(rows),
    ['lost or doubled', wrong.length],
  ],
);
for (const each of wrong) console.log(each);
if (wrong.length > 0) process.exitCode = 1;
