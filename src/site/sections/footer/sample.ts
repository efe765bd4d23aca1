import type { CatalogExample } from '../../catalog/catalog-setting.ts';

export const footer: CatalogExample = ({ f }) => ({
  slots: { lead: 'Padaria artesanal no Centro de Campos do Jordão.' },
  facts: [f.address, f.hours, f.phone, f.email, f.instagram, f.company],
});
