import type { Brief } from './brief.ts';

/** Whose sites a new one must not look like: those of the same trade in the same town. */
export interface Neighborhood {
  trade: string;
  town: string;
}

/** The neighbourhood of a business as far as it told; its town is empty where it did not. */
export const neighborhoodOf = ({ business, industry }: Brief): Neighborhood => ({
  trade: industry.id.slice(0, 60),
  town: (business.place?.value ?? '').trim().toLowerCase().slice(0, 120),
});
