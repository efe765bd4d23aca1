import path from 'node:path';
import { ensureBrowser } from './browser/ensure-browser.ts';
import { builtFrom, ensureBuild, nextCommand } from './build.ts';
import type { DemoAccount } from './demo/accounts.ts';
import { startDemo } from './demo/start-demo.ts';
import { appEnvironment, type Place, PORT_VARIABLES, type PortName, ROOT } from './environment.ts';
import { type Keys, loadKeys } from './keys.ts';
import { migrate } from './migrate.ts';
import { PortInUse, type Postgres, startPostgres } from './postgres.ts';
import { portIsFree } from './processes.ts';
import { holdsPort, type Service, type ServiceSpec, startService } from './service.ts';
import { hashSources } from './sources.ts';
import { syncCatalogue } from './stripe/sync-catalogue.ts';

export type Mode = 'start' | 'dev';
export type Say = (line: string) => void;

export type Stack = {
  keys: Keys;
  env: Record<string, string>;
  adminUrl: string;
  accounts: DemoAccount[];
  /** Names of services that were already running. */
  adopted: string[];
  services(): Service[];
  /** Restarts services that have ended. */
  restartEnded(): Promise<void>;
  /** Whether the app was rebuilt under the running one: `npm test` does so when sources have changed. */
  isOutdated(): boolean;
  restartApp(): Promise<void>;
  stop(): Promise<void>;
};

/** A problem whose message is all that the person needs to read. */
export class StartProblem extends Error {}

/** Starts database, Auth, Storage, mailbox, the app and published sites; on failure stops everything it started. */
export async function startStack(place: Place, mode: Mode, say: Say = () => {}, cancel?: AbortSignal): Promise<Stack> {
  const keys = loadKeys(place.dataDir);
  const env = { ...appEnvironment(place, keys), ...measuringBrowser() };
  const cloud = cloudSpecs(place, keys, env);
  await requirePorts(place, [...cloud, appSpec(place, mode, env, ''), edgeSpec(place, mode, env)]);
  const running: Service[] = [];
  let postgres: Postgres | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((service) => service.stop()));
    await postgres?.stop();
  };
  try {
    postgres = await startDatabase(place, keys);
    const { applied } = await migrate(postgres.adminUrl, { appServerPassword: keys.appServerPassword });
    if (applied.length > 0) say(`Database: ${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'} applied.`);
    cancel?.throwIfAborted();
    for (const spec of cloud) running.push(await startService(spec, cancel));
    const { adminUrl } = postgres;
    // While the app is built, and before it is up, so that nobody works on data that is still being created.
    const demo = syncCatalogue(env, say).then(() => startDemo({ place, env, keys, adminUrl, say }));
    demo.catch(() => {});
    let hash = await build(place, mode, env, say, cancel);
    const accounts = await demo;
    const specs = [appSpec(place, mode, env, hash), edgeSpec(place, mode, env)];
    cancel?.throwIfAborted();
    const outcomes = await Promise.allSettled(specs.map((spec) => startService(spec, cancel)));
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') running.push(outcome.value);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    const adopted = [...(postgres.adopted ? ['database'] : []), ...running.filter((each) => each.adopted).map(({ name }) => name)];
    const revive = async (): Promise<void> => {
      if (!postgres!.isAlive()) postgres = await startDatabase(place, keys);
      for (const [index, service] of running.entries()) {
        if (!service.isAlive()) running[index] = await startService([...cloud, ...specs].find(({ name }) => name === service.name)!);
      }
    };
    const isOutdated = () => mode === 'start' && builtFrom() !== null && builtFrom() !== hash;
    const restartApp = async (): Promise<void> => {
      hash = builtFrom() ?? hash;
      specs[0] = appSpec(place, mode, env, hash);
      const index = running.findIndex(({ name }) => name === 'app');
      running[index] = await startService(specs[0]);
    };
    const database: Service = {
      name: 'database',
      adopted: postgres.adopted,
      logFile: databaseLog(place),
      isAlive: () => postgres!.isAlive(),
      stop: async () => {},
    };
    const services = () => [database, ...running];
    return { keys, env, adminUrl: postgres.adminUrl, accounts, adopted, services, restartEnded: revive, isOutdated, restartApp, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The services beside the app, in the order in which they start. */
const cloudSpecs = (place: Place, keys: Keys, env: Record<string, string>): ServiceSpec[] => [
  supabaseSpec(place, keys, env),
  jobsSpec(place, keys, env),
  stripeSpec(place, keys, env),
  modelSpec(place),
  dnsSpec(place, env),
  acmeSpec(place),
  webSpec(place),
  hubspotSpec(place),
];

const databaseLog = (place: Place): string => path.join(place.dataDir, 'logs/database.log');

async function startDatabase(place: Place, keys: Keys): Promise<Postgres> {
  const options = {
    dataDir: path.join(place.dataDir, 'postgres'),
    port: place.ports.database,
    password: keys.databasePassword,
    logFile: databaseLog(place),
  };
  const postgres = await startPostgres(options).catch((error: unknown) => {
    throw error instanceof PortInUse ? portProblem('database', error.port) : error;
  });
  if (postgres.port === options.port) return postgres;
  await postgres.stop(); // adopted, but it keeps the port of its last start
  return startPostgres(options);
}

async function build(place: Place, mode: Mode, env: Record<string, string>, say: Say, cancel?: AbortSignal): Promise<string> {
  if (mode === 'dev') return '';
  const { hash, built } = await ensureBuild(env, path.join(place.dataDir, 'logs/build.log'), say, cancel);
  if (built) say('App: built.');
  return hash;
}

const MODEL_SOURCES = ['local/model', 'local/http', 'src/platform/ai', 'package-lock.json'];

const adminUrlOf = ({ ports }: Place, keys: Keys): string =>
  `postgresql://supabase_admin:${encodeURIComponent(keys.databasePassword)}@127.0.0.1:${ports.database}/postgres`;

function supabaseSpec(place: Place, keys: Keys, env: Record<string, string>): ServiceSpec {
  const { ports, dataDir } = place;
  const settings = {
    EMBEDDED_BACKEND: '1',
    DATA_DIR: dataDir,
    DATABASE_ADMIN_URL: adminUrlOf(place, keys),
    SUPABASE_PORT: String(ports.supabase),
    APP_URL: env.APP_URL!,
    REDIRECT_ALLOW_LIST: `http://127.0.0.1:${ports.app}/**`,
  };
  return {
    name: 'supabase',
    command: [process.execPath, path.join(ROOT, 'local/supabase/main.ts')],
    env: settings,
    port: ports.supabase,
    health: '/auth/v1/health',
    mark: /local\/supabase\/main\.ts/,
    fingerprint: `${hashSources('local/supabase', 'local/http', 'local/keys.ts', 'package-lock.json')} ${JSON.stringify(settings)}`,
    dataDir,
  };
}

function jobsSpec(place: Place, keys: Keys, env: Record<string, string>): ServiceSpec {
  const settings = {
    EMBEDDED_BACKEND: '1',
    DATA_DIR: place.dataDir,
    DATABASE_ADMIN_URL: adminUrlOf(place, keys),
    JOBS_PORT: String(place.ports.jobs),
    APP_URL: env.APP_URL!,
  };
  return {
    name: 'jobs',
    command: [process.execPath, path.join(ROOT, 'local/inngest/main.ts')],
    env: settings,
    port: place.ports.jobs,
    health: '/health',
    mark: /local\/inngest\/main\.ts/,
    fingerprint: `${hashSources('local/inngest', 'local/http', 'local/keys.ts', 'package-lock.json')} ${JSON.stringify(settings)}`,
    dataDir: place.dataDir,
  };
}

function stripeSpec(place: Place, keys: Keys, env: Record<string, string>): ServiceSpec {
  const settings = {
    EMBEDDED_BACKEND: '1',
    DATA_DIR: place.dataDir,
    DATABASE_ADMIN_URL: adminUrlOf(place, keys),
    STRIPE_PORT: String(place.ports.stripe),
    APP_URL: env.APP_URL!,
  };
  return {
    name: 'stripe',
    command: [process.execPath, path.join(ROOT, 'local/stripe/main.ts')],
    env: settings,
    port: place.ports.stripe,
    health: '/health',
    mark: /local\/stripe\/main\.ts/,
    fingerprint: `${hashSources('local/stripe', 'local/http', 'local/keys.ts', 'package-lock.json')} ${JSON.stringify(settings)}`,
    dataDir: place.dataDir,
  };
}

function modelSpec({ ports, dataDir }: Place): ServiceSpec {
  const given = ['MODEL_RECORDINGS', 'MODEL_TOKENS_PER_SECOND', 'MODEL_STREAMS'].flatMap((name) => {
    const value = process.env[name];
    return value ? [[name, value]] : [];
  });
  const settings = { EMBEDDED_BACKEND: '1', MODEL_PORT: String(ports.model), ...Object.fromEntries(given) };
  return {
    name: 'model',
    command: [process.execPath, path.join(ROOT, 'local/model/main.ts')],
    env: settings,
    port: ports.model,
    health: '/health',
    mark: /local\/model\/main\.ts/,
    fingerprint: `${hashSources(...MODEL_SOURCES)} ${JSON.stringify(settings)}`,
    dataDir,
  };
}

const DNS_SOURCES = ['dns', 'cloudflare', 'route53', 'registrar', 'http']
  .map((one) => `local/${one}`)
  .concat('src/modules/domains/dns', 'src/modules/domains/zone', 'package-lock.json');

function dnsSpec({ ports, dataDir }: Place, env: Record<string, string>): ServiceSpec {
  const settings = {
    EMBEDDED_BACKEND: '1',
    DATA_DIR: dataDir,
    DNS_PAGE_PORT: String(ports.dns),
    DNS_PORT: String(ports.authority),
    DNS_RESOLVER_PORTS: `${ports.resolver},${ports.secondResolver}`,
    CLOUDFLARE_PORT: String(ports.cloudflare),
    ROUTE53_PORT: String(ports.route53),
    REGISTRAR_PORT: String(ports.registrar),
    DOMAINS_ALIAS: env.DOMAINS_ALIAS!,
    DOMAINS_IPV4: env.DOMAINS_IPV4!,
  };
  return {
    name: 'dns',
    command: [process.execPath, path.join(ROOT, 'local/dns/main.ts')],
    env: settings,
    port: ports.dns,
    health: '/health',
    mark: /local\/dns\/main\.ts/,
    fingerprint: `${hashSources(...DNS_SOURCES)} ${JSON.stringify(settings)}`,
    dataDir,
  };
}

function acmeSpec({ ports, dataDir }: Place): ServiceSpec {
  const settings = {
    EMBEDDED_BACKEND: '1',
    DATA_DIR: dataDir,
    ACME_PORT: String(ports.acme),
    DNS_PORT: String(ports.authority),
    SITES_PORT: String(ports.sites),
  };
  return {
    name: 'acme',
    command: [process.execPath, path.join(ROOT, 'local/acme/main.ts')],
    env: settings,
    port: ports.acme,
    health: '/health',
    mark: /local\/acme\/main\.ts/,
    fingerprint: `${hashSources('local/acme', 'local/http', 'src/modules/domains/dns', 'package-lock.json')} ${JSON.stringify(settings)}`,
    dataDir,
  };
}

function hubspotSpec({ ports, dataDir }: Place): ServiceSpec {
  const settings = { EMBEDDED_BACKEND: '1', HUBSPOT_PORT: String(ports.hubspot) };
  return {
    name: 'hubspot',
    command: [process.execPath, path.join(ROOT, 'local/hubspot/main.ts')],
    env: settings,
    port: ports.hubspot,
    health: '/health',
    mark: /local\/hubspot\/main\.ts/,
    fingerprint: `${hashSources('local/hubspot', 'local/http')} ${JSON.stringify(settings)}`,
    dataDir,
  };
}

/** The packaged Chromium, or the one at CHROMIUM_PATH; without either, sites are measured without a browser. */
function measuringBrowser(): Record<string, string> {
  try {
    return { MEASURING_BROWSER: ensureBrowser() };
  } catch {
    return {};
  }
}

/** Sites with known faults, for measuring. */
function webSpec({ ports, dataDir }: Place): ServiceSpec {
  const settings = { EMBEDDED_BACKEND: '1', DATA_DIR: dataDir, WEB_PORT: String(ports.web), SAFE_WEB_PORT: String(ports.safeWeb) };
  return {
    name: 'web',
    command: [process.execPath, path.join(ROOT, 'local/web/main.ts')],
    env: settings,
    port: ports.web,
    health: '/health',
    mark: /local\/web\/main\.ts/,
    fingerprint: `${hashSources('local/web')} ${JSON.stringify(settings)}`,
    dataDir,
  };
}

function appSpec(place: Place, mode: Mode, env: Record<string, string>, build: string): ServiceSpec {
  return {
    name: 'app',
    command: nextCommand(mode, place.ports.app),
    env: { ...env, NODE_ENV: mode === 'dev' ? 'development' : 'production' },
    port: place.ports.app,
    health: '/api/health',
    mark: /next/, // Next renames its process
    fingerprint: `${mode} ${build} ${JSON.stringify(env)}`,
    dataDir: place.dataDir,
  };
}

function edgeSpec(place: Place, mode: Mode, env: Record<string, string>): ServiceSpec {
  const watch = mode === 'dev' ? ['--watch', '--watch-preserve-output'] : [];
  return {
    name: 'sites',
    // Under this condition `server-only` is empty, as it is inside Next.
    command: [process.execPath, '--conditions=react-server', '--max-semi-space-size=16', ...watch, path.join(ROOT, 'src/edge/main.ts')],
    env: { ...env, NODE_ENV: mode === 'dev' ? 'development' : 'production' },
    port: place.ports.sites,
    health: '/',
    mark: /src\/edge\/main\.ts/,
    fingerprint: `${mode} ${mode === 'dev' ? '' : hashSources('src', 'package-lock.json')} ${JSON.stringify(env)}`,
    dataDir: place.dataDir,
  };
}

/** Checked before anything starts: a port held by another program is for the person to resolve. */
async function requirePorts({ ports }: Place, specs: ServiceSpec[]): Promise<void> {
  for (const spec of specs) {
    if (holdsPort(spec) || (await portIsFree(spec.port))) continue;
    const name = (Object.keys(ports) as PortName[]).find((each) => ports[each] === spec.port)!;
    throw portProblem(name, spec.port);
  }
}

function portProblem(name: PortName, port: number): StartProblem {
  const variable = PORT_VARIABLES[name];
  return new StartProblem(
    `Port ${port} is in use by another program. Choose another one with ${variable}, for example: ${variable}=${port + 10} npm start`,
  );
}
