type Name = { name: string; wantsWww: boolean; prefersWww: boolean };

/**
 * The host that visitors end up at: the name itself or `www.` before it, whichever its owner wishes, and the other one
 * while that one would not show them the site. Null when neither would.
 * @param open the hosts that would: visitors are never led to one that leads elsewhere or that the certificate does not name.
 */
export function mainHostOf({ name, wantsWww, prefersWww }: Name, open: readonly string[]): string | null {
  const hosts = hostsOf({ name, wantsWww });
  return (prefersWww ? hosts.reverse() : hosts).find((host) => open.includes(host)) ?? null;
}

/** Every host that a name stands for. */
export const hostsOf = ({ name, wantsWww }: { name: string; wantsWww: boolean }): string[] => (wantsWww ? [name, `www.${name}`] : [name]);
