/** Weight of each area in the grade. Half of it is the phone: waiting, and reading and touching. */
export const AREA_WEIGHTS = { speed: 30, reading: 20, customer: 20, found: 15, safe: 15 } as const;
export type Area = keyof typeof AREA_WEIGHTS;
export const AREAS = Object.keys(AREA_WEIGHTS) as Area[];

/** Min score out of a hundred for each grade. */
export const GRADES = [
  ['A+', 97],
  ['A', 90],
  ['B', 80],
  ['C', 65],
  ['D', 45],
  ['E', 25],
  ['F', 0],
] as const;
export type Grade = (typeof GRADES)[number][0];

export interface Score {
  grade: Grade;
  /** Integer from 0 to 100. */
  total: number;
  /** Null when not measured. */
  areas: Record<Area, number | null>;
}

interface Taken {
  area: Area;
  points: number;
}

/**
 * An area begins at 100 and each finding takes its points; the grade is the weighted mean.
 * @param measured scores of areas measured as a whole, which replace the sum of findings; null where measuring failed, which leaves the
 * area out of the mean.
 */
export function gradeOf(findings: readonly Taken[], measured: Partial<Score['areas']> = {}): Score {
  const pointsOf = (area: Area): number | null => {
    const known = measured[area];
    return known === undefined ? Math.max(0, 100 - taken(findings, area)) : known;
  };
  const areas = Object.fromEntries(AREAS.map((area) => [area, pointsOf(area)])) as Score['areas'];
  const known = AREAS.filter((area) => areas[area] !== null);
  const weights = known.reduce((sum, area) => sum + AREA_WEIGHTS[area], 0);
  const total = Math.round(known.reduce((sum, area) => sum + areas[area]! * AREA_WEIGHTS[area], 0) / weights);
  return { grade: GRADES.find(([, from]) => total >= from)![0], total, areas };
}

/** Whether an area's score is a hundred minus its findings: with browser evidence, speed is Lighthouse's performance instead. */
export const isSummedUp = (area: Area, lab: object | null): boolean => area !== 'speed' || lab === null;

const taken = (findings: readonly Taken[], area: Area): number =>
  findings.filter((finding) => finding.area === area).reduce((sum, { points }) => sum + points, 0);
