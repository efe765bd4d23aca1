import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const map: CatalogExample = ({ f, art }) => ({
  slots: { title: 'Venha nos ver' },
  facts: [f.address, f.hours, f.phone],
  media: art(19, null),
});
