import type { FoundName } from './search-names.ts';

type Seller = Exclude<FoundName['seller'], 'here' | null>;

/** Registrars by their names, and their pages for a name. */
export const SELLERS: Record<Seller, { name: string; url: (name: string) => string }> = {
  registro_br: { name: 'Registro.br', url: (name) => `https://registro.br/busca-dominio/?fqdn=${encodeURIComponent(name)}` },
  namecheap: {
    name: 'Namecheap',
    url: (name) => `https://www.namecheap.com/domains/registration/results/?domain=${encodeURIComponent(name)}`,
  },
};
