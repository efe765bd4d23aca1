import type { Sample } from '../../catalog/catalog-setting.ts';

export const header: Sample = ({ order }) => ({ actions: [order] });
