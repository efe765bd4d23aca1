import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const hours: CatalogExample = ({ f }) => ({
  slots: { title: 'Quando abrimos', note: 'Em feriados, abrimos das 8h às 13h.' },
  facts: [f.hours],
});
