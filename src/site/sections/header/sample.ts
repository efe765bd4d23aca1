import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const header: CatalogExample = ({ order }) => ({ actions: [order] });
