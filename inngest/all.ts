import * as admin from './admin.ts';
import * as assistant from './assistant.ts';
import * as audit from './audit.ts';
import * as billing from './billing.ts';
import * as domains from './domains.ts';
import * as dunning from './dunning.ts';
import * as generate from './generate.ts';
import * as host from './host.ts';
import * as measure from './measure.ts';
import * as metering from './metering.ts';
import * as models from './models.ts';
import * as monitoring from './monitoring.ts';
import * as notifications from './notifications.ts';
import * as sites from './sites.ts';
import * as sweep from './sweep.ts';
import * as translate from './translate.ts';

/** All functions served by the app: every export of the files in this folder. */
export const functions = [
  admin,
  assistant,
  audit,
  billing,
  domains,
  dunning,
  generate,
  host,
  measure,
  metering,
  models,
  monitoring,
  notifications,
  sites,
  sweep,
  translate,
].flatMap((module) => Object.values(module));
