import { serve } from 'inngest/next';
import { jobs } from '#platform/jobs.ts';
import { functions } from '../../../../inngest/all.ts';

/** Seconds, on Vercel: a job step may take longer than a page. */
export const maxDuration = 300;

export const { GET, POST, PUT } = serve({ client: jobs, functions });
