import { z } from 'zod';

/**
 * All meters, with their units: sites generated, model tokens, hours a site was up, gigabytes stored (the last value counts), requests
 * answered to people, bytes sent to people. The first four are charged.
 */
export const METERS = ['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'requests', 'bandwidth'] as const;
export const Meter = z.enum(METERS);
export type Meter = z.infer<typeof Meter>;

export const CHARGED_METERS = ['page_generate', 'ai_token', 'container_hours', 'storage_gb'] as const;
export type ChargedMeter = (typeof CHARGED_METERS)[number];
