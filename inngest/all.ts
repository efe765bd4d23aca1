import * as admin from './admin.ts';
import * as billing from './billing.ts';
import * as dunning from './dunning.ts';
import * as generate from './generate.ts';
import * as host from './host.ts';
import * as metering from './metering.ts';
import * as notifications from './notifications.ts';
import * as sites from './sites.ts';

/** Every function that the app serves: all that the files beside this one export. */
export const functions = [admin, billing, dunning, generate, host, metering, notifications, sites].flatMap((module) =>
  Object.values(module),
);
