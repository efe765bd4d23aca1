import type { Sample } from '../../catalog-setting.ts';

export const quickContact: Sample = ({ f }) => ({ facts: [f.phone, f.address] });
