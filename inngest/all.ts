import * as generate from './generate.ts';
import * as host from './host.ts';
import * as metering from './metering.ts';

/** Every function that the app serves: all that the files beside this one export. */
export const functions = [generate, host, metering].flatMap((module) => Object.values(module));
