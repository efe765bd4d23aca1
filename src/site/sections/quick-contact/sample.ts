import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const quickContact: CatalogExample = ({ f }) => ({ facts: [f.phone, f.address] });
