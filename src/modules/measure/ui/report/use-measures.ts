import { useFormatter } from 'next-intl';
import { writtenMeasures } from '../../written-measures.ts';

/** A report's numbers in the reader's locale. */
export const useMeasures = () => writtenMeasures(useFormatter());
