import { serve } from 'inngest/next';
import { jobs } from '#platform/jobs.ts';
import { functions } from '../../../../inngest/all.ts';

export const { GET, POST, PUT } = serve({ client: jobs, functions });
