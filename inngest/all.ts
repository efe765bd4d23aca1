import * as admin from './admin.ts';
import * as assistant from './assistant.ts';
import * as billing from './billing.ts';
import * as dunning from './dunning.ts';
import * as generate from './generate.ts';
import * as host from './host.ts';
import * as metering from './metering.ts';
import * as models from './models.ts';
import * as notifications from './notifications.ts';
import * as sites from './sites.ts';
import * as translate from './translate.ts';

/** Every function that the app serves: all that the files beside this one export. */
export const functions = [admin, assistant, billing, dunning, generate, host, metering, models, notifications, sites, translate].flatMap(
  (module) => Object.values(module),
);
