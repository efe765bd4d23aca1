/** Rules of a site's robots.txt for one robot (RFC 9309). */
export interface RobotRules {
  allows: (path: string) => boolean;
  /** The whole site is disallowed. */
  blocksAll: boolean;
}

interface Rule {
  path: string;
  allow: boolean;
}

/** Rules of the robot's own group, else of the default group. @param robot in lower case. */
export function readRobots(text: string, robot: string): RobotRules {
  const groups: { agents: string[]; rules: Rule[] }[] = [];
  for (const line of text.slice(0, 500_000).split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const last = groups.at(-1);
    if (/^user-agent$/i.test(key)) {
      if (last && last.rules.length === 0) last.agents.push(value.trim().toLowerCase());
      else groups.push({ agents: [value.trim().toLowerCase()], rules: [] });
    } else if (/^(dis)?allow$/i.test(key) && last) last.rules.push({ path: value.trim(), allow: /^a/i.test(key) });
  }
  const named = groups.filter(({ agents }) => agents.some((agent) => agent.split('/')[0] === robot));
  const rules = (named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))).flatMap((group) => group.rules);
  const allows = (path: string): boolean => {
    const fitting = rules.filter((rule) => rule.path !== '' && fits(rule.path, path));
    const longest = fitting.sort((one, other) => other.path.length - one.path.length || Number(other.allow) - Number(one.allow))[0];
    return longest?.allow ?? true;
  };
  return { allows, blocksAll: !allows('/') && rules.every(({ allow, path }) => !allow || path === '') };
}

function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const end = isWhole ? parts.pop()! : '';
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !isWhole || (parts.length === 0 ? path === end : path.length - end.length >= at && path.endsWith(end));
}
