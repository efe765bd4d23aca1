import type { Sample } from '../../catalog/catalog-setting.ts';

export const quickContact: Sample = ({ f }) => ({ facts: [f.phone, f.address] });
