import type { Brief } from './brief.ts';

/** Businesses whose sites a new one must not resemble: those of the same trade in the same town. */
export interface Neighborhood {
  trade: string;
  town: string;
}

/** Neighbourhood of a business; the town is empty when it was not stated. */
export const neighborhoodOf = ({ business, industry }: Brief): Neighborhood => ({
  trade: industry.id.slice(0, 60),
  town: (business.place?.value ?? '').trim().toLowerCase().slice(0, 120),
});
