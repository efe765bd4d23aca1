import { readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;
const MB = 1024 * 1024;

/** Megabytes that the processes of a group have for themselves alone; 0 where the system does not list them. */
export function groupMemoryMb(group: number): number {
  let bytes = 0;
  for (const pid of processIds()) {
    try {
      // Behind the name in brackets: state, parent, group.
      const [, , its] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
      if (Number(its) !== group) continue;
      const [, resident, shared] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
      bytes += (resident! - shared!) * PAGE_BYTES;
    } catch {
      // The process ended meanwhile.
    }
  }
  return bytes / MB;
}

function processIds(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
