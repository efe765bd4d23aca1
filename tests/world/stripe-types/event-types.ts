import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../../node_modules/stripe/esm/resources/Events.d.ts');

/** Event types of the Stripe SDK. */
export const EVENT_TYPES = new Set([...readFileSync(FILE, 'utf8').matchAll(/'([a-z_]+(?:\.[a-z_]+)+)'/g)].map(([, type]) => type!));
