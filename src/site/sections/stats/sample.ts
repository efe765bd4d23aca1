import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const stats: CatalogExample = ({ f, said }) => ({
  slots: { title: 'A padaria em números', lead: 'Contados por quem acorda cedo.' },
  items: [
    { facts: [f.since] },
    { facts: [said('3 fornadas por dia, de domingo a domingo')] },
    { facts: [said('Desde 1987 na mesma esquina')] },
    { title: '28', body: 'tipos de pão no balcão' },
  ],
});
