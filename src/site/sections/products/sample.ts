import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const products: CatalogExample = ({ f, art }) => ({
  slots: { title: 'Para levar', lead: 'Embalados no dia, com validade de uma semana.' },
  items: [
    { facts: [f.offer('Granola da casa 400 g', 'R$ 38,00')], body: 'Aveia, mel e castanhas', media: art(6) },
    { facts: [f.offer('Geleia de amora', 'R$ 29,00')], media: art(8) },
    { facts: [f.offer('Biscoito de nata', 'R$ 19,90')], media: art(13) },
    { facts: [f.offer('Cesta de café da manhã', 'R$ 149,00')], body: 'Serve duas pessoas', media: art(17) },
  ],
});
