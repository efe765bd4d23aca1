import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const announcement: CatalogExample = ({ b, order }) => ({
  slots: { lead: 'Panetones de fermentação natural: encomendas abertas.' },
  facts: [b.fact('até 18 de dezembro', { kind: 'date', iso: '2026-12-18' })],
  actions: [order],
});
