import { z } from 'zod';

/**
 * What can be metered, and its unit: sites generated, model tokens, hours a serving unit ran, gigabytes stored (last
 * value of a day), requests answered to people, bytes sent to people.
 */
const METERS = ['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'requests', 'bandwidth'] as const;
export const Meter = z.enum(METERS);
export type Meter = z.infer<typeof Meter>;
