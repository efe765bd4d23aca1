/** Hosts that a certificate's names cover, as far as a domain has any: itself and `www`. */
export const coveredHosts = (names: readonly string[]): string[] =>
  names.flatMap((name) => (name.startsWith('*.') ? [name, `www.${name.slice(2)}`] : [name]));
