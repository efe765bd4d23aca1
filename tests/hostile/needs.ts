import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../local/environment.ts';
import { actionFiles } from '../unit/doors.ts';

/** Wrappers of actions that imply their access level. */
const MAKERS: Record<string, string> = { publicAction: 'public', openAction: 'public', aboutClient: 'staff', managing: 'staff' };

/** Access level of each exported Server Action, from its source: a permission, or `oneself`, `session`, `staff`, `public`. */
export function needsOfActions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of actionFiles()) {
    const local = new Map<string, string>();
    // A statement begins at the start of a line and ends before the next one that does.
    for (const statement of readFileSync(path.join(ROOT, file), 'utf8').split(/\n(?=(?:export |const |async function |function ))/)) {
      const name = /^(?:export )?(?:const|(?:async )?function) (\w+)/.exec(statement)?.[1];
      if (!name) continue;
      const needs = needsOf(statement, local);
      if (!needs) continue;
      local.set(name, needs);
      if (statement.startsWith('export ')) found.set(name, needs);
    }
  }
  return found;
}

function needsOf(statement: string, local: Map<string, string>): string | undefined {
  const made = /\baction\(\s*'([\w.]+)'/.exec(statement)?.[1];
  if (made) return made;
  const calls = [...statement.matchAll(/\b(\w+)\(/g)].map(([, called]) => called!);
  return calls.map((called) => MAKERS[called] ?? local.get(called)).find(Boolean);
}
