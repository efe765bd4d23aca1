/** Hosts of a domain that a certificate's names cover; a wildcard covers itself and `www`. */
export const coveredHosts = (names: readonly string[]): string[] =>
  names.flatMap((name) => (name.startsWith('*.') ? [name, `www.${name.slice(2)}`] : [name]));
