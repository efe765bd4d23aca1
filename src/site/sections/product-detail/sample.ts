import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const productDetail: CatalogExample = ({ f, order, art, said }) => ({
  slots: {
    kicker: 'Cestas',
    title: 'Cesta de café da manhã',
    lead: 'Pães, geleia, frutas e café da Mantiqueira, em cesta de palha.',
    body: 'Montamos a cesta na manhã da entrega, com o que saiu do forno.\n\n- Pão italiano e focaccia\n- Geleia de amora da casa\n- Café em grão ou moído\n- Frutas da feira',
    note: 'Entregamos no Centro e no Capivari, das 7h às 11h.',
  },
  media: art(8),
  facts: [f.price('R$ 149,00'), said('Pix, débito e crédito'), said('Trocamos o que não chegar bem')],
  actions: [order],
  items: [
    { title: 'Para duas pessoas', facts: [f.price('R$ 149,00')], media: art(17, null) },
    { title: 'Para quatro pessoas', body: 'Com bolo inteiro', facts: [f.price('R$ 239,00')], media: art(6, null) },
  ],
});
