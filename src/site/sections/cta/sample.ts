import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const cta: CatalogExample = ({ order, see, art }) => ({
  slots: { title: 'Pão fresco amanhã cedo?', lead: 'Encomende até as 20h.' },
  actions: [order, see],
  media: art(25, null),
});
