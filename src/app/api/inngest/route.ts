import { serve } from 'inngest/next';
import { jobs } from '#platform/jobs.ts';
import { forgetExpiredPromptsHourly } from '../../../../inngest/generate.ts';
import { makeUsagePartitionsDaily } from '../../../../inngest/metering.ts';

export const { GET, POST, PUT } = serve({ client: jobs, functions: [forgetExpiredPromptsHourly, makeUsagePartitionsDaily] });
