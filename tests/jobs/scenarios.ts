import { accountsScenarios } from './accounts.ts';
import { adminScenarios } from './admin.ts';
import { assistantScenarios } from './assistant.ts';
import { auditScenarios } from './audit.ts';
import { billingScenarios } from './billing.ts';
import { domainsScenarios } from './domains.ts';
import { dunningScenarios } from './dunning.ts';
import { generateScenarios } from './generate.ts';
import { hostScenarios } from './host.ts';
import { measureScenarios } from './measure.ts';
import { meteringScenarios } from './metering.ts';
import { modelsScenarios } from './models.ts';
import { monitoringScenarios } from './monitoring.ts';
import { notificationsScenarios } from './notifications.ts';
import type { Scenario } from './scenario.ts';
import { sitesScenarios } from './sites.ts';
import { translateScenarios } from './translate.ts';

/** One file beside this one for each file of `inngest/`. */
export const SCENARIOS: Scenario[] = [
  accountsScenarios,
  adminScenarios,
  assistantScenarios,
  auditScenarios,
  billingScenarios,
  domainsScenarios,
  dunningScenarios,
  generateScenarios,
  hostScenarios,
  measureScenarios,
  meteringScenarios,
  modelsScenarios,
  monitoringScenarios,
  notificationsScenarios,
  sitesScenarios,
  translateScenarios,
].flat();
