import { adminScenarios } from './admin.ts';
import { billingScenarios } from './billing.ts';
import { dunningScenarios } from './dunning.ts';
import { generateScenarios } from './generate.ts';
import { hostScenarios } from './host.ts';
import { meteringScenarios } from './metering.ts';
import { notificationsScenarios } from './notifications.ts';
import type { Scenario } from './scenario.ts';
import { sitesScenarios } from './sites.ts';

/** One file beside this one for each file of `inngest/`. */
export const SCENARIOS: Scenario[] = [
  adminScenarios,
  billingScenarios,
  dunningScenarios,
  generateScenarios,
  hostScenarios,
  meteringScenarios,
  notificationsScenarios,
  sitesScenarios,
].flat();
