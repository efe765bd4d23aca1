import type { Sample } from '../../catalog-setting.ts';

export const header: Sample = ({ order }) => ({ actions: [order] });
