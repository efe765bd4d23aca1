import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { appEnvironment, readPlace } from './environment.ts';
import { loadKeys } from './keys.ts';

// `node local/with-environment.ts FILE …` runs a command of the product against the local cloud or, if DATABASE_URL is set, against
// that.
const [file, ...rest] = process.argv.slice(2);
const place = readPlace();
if (!process.env.DATABASE_URL) {
  if (!existsSync(place.dataDir)) {
    console.error('There is no local cloud yet: run `npm start` first, or set DATABASE_URL and the other variables of .env.example.');
    process.exit(2);
  }
  Object.assign(process.env, appEnvironment(place, loadKeys(place.dataDir)));
}
process.argv.splice(2, process.argv.length, ...rest);
await import(pathToFileURL(path.resolve(file as string)).href);
