/** Kilowatt-hours per gigabyte: operating and building data centres, networks and devices (Sustainable Web Design Model, version 4). */
const KWH_PER_GB = { running: 0.055 + 0.059 + 0.08, making: 0.012 + 0.013 + 0.081 } as const;
/** Grams of CO2e per kilowatt-hour, world average. */
const GRID = 494;
const GIGABYTE = 1_000_000_000;

/** Grams of CO2e per uncached visit: gigabytes × 0.3 kWh × 494 g. */
export const gramsPerVisit = (bytes: number): number => (bytes / GIGABYTE) * (KWH_PER_GB.running + KWH_PER_GB.making) * GRID;
