type Name = { name: string; wantsWww: boolean; prefersWww: boolean };

/**
 * The host that visitors end up at: the name itself or `www.`, as its owner prefers, or the other one if the preferred host does not serve
 * the site. Null if neither does.
 * @param open the hosts that serve the site: visitors are never redirected to a host that points elsewhere or that the certificate does not
 * cover.
 */
export function mainHostOf({ name, wantsWww, prefersWww }: Name, open: readonly string[]): string | null {
  const hosts = hostsOf({ name, wantsWww });
  return (prefersWww ? hosts.reverse() : hosts).find((host) => open.includes(host)) ?? null;
}

/** All hosts of a name. */
export const hostsOf = ({ name, wantsWww }: { name: string; wantsWww: boolean }): string[] => (wantsWww ? [name, `www.${name}`] : [name]);
