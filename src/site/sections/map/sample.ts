import type { Sample } from '../../catalog/catalog-setting.ts';

export const map: Sample = ({ f, art }) => ({
  slots: { title: 'Venha nos ver' },
  facts: [f.address, f.hours, f.phone],
  media: art(19, null),
});
