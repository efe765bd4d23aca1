import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const notFound: CatalogExample = ({ home, art }) => ({
  slots: { title: 'Esta página saiu do forno', lead: 'O endereço mudou ou nunca existiu.' },
  actions: [{ label: 'Voltar ao início', link: { to: 'page', page: home } }],
  media: art(9),
});
