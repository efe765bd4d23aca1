import { Inngest } from 'inngest';

/** The job engine. Where it is, and whether its calls are signed, comes from the INNGEST_* variables that its SDK reads. */
export const jobs = new Inngest({ id: 'page-magic' });
