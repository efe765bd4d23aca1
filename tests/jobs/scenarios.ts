import { adminScenarios } from './admin.ts';
import { assistantScenarios } from './assistant.ts';
import { billingScenarios } from './billing.ts';
import { dunningScenarios } from './dunning.ts';
import { generateScenarios } from './generate.ts';
import { hostScenarios } from './host.ts';
import { meteringScenarios } from './metering.ts';
import { modelsScenarios } from './models.ts';
import { notificationsScenarios } from './notifications.ts';
import type { Scenario } from './scenario.ts';
import { sitesScenarios } from './sites.ts';
import { translateScenarios } from './translate.ts';

/** One file beside this one for each file of `inngest/`. */
export const SCENARIOS: Scenario[] = [
  adminScenarios,
  assistantScenarios,
  billingScenarios,
  dunningScenarios,
  generateScenarios,
  hostScenarios,
  meteringScenarios,
  modelsScenarios,
  notificationsScenarios,
  sitesScenarios,
  translateScenarios,
].flat();
