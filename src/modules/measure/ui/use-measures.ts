import { useFormatter } from 'next-intl';
import { writtenMeasures } from '../written-measures.ts';

/** Numbers of a report as its reader's language writes them. */
export const useMeasures = () => writtenMeasures(useFormatter());
