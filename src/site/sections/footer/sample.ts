import type { Sample } from '../../catalog/catalog-setting.ts';

export const footer: Sample = ({ f }) => ({
  slots: { lead: 'Padaria artesanal no Centro de Campos do Jordão.' },
  facts: [f.address, f.hours, f.phone, f.email, f.instagram, f.company],
});
