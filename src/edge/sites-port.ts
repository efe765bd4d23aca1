/** Port for visitors' requests: SITES_PORT, else the port of SITES_URL or its protocol's default. */
export function sitesPort(given: string | undefined, sitesUrl: string): number {
  if (given) return Number(given);
  const { port, protocol } = new URL(sitesUrl);
  return Number(port || (protocol === 'https:' ? 443 : 80));
}
