import { startModel } from '../../local/model/server.ts';
import { readAiSettings } from '../../src/platform/ai/settings.ts';
import { type Endpoint, measureStreams } from './measure-streams.ts';
import { probeLongestSchema, probeSchema } from './probe-schema.ts';

const STREAMS = [1, 8, 25];
const USAGE = `npm run models -- probe [--local]
  measures the server of VLLM_BASE_URL, VLLM_MODEL, VLLM_API_KEY; with --local our own server of recorded answers, which makes them up`;

const [command, ...flags] = process.argv.slice(2);
if (command !== 'probe' || flags.some((flag) => flag !== '--local')) {
  console.error(USAGE);
  process.exit(2);
}
const local = flags.includes('--local') ? await startModel({ port: 0 }) : null;
const endpoint: Endpoint | null = local ? { url: local.url, model: 'echo' } : fromEnvironment();
if (!endpoint) {
  console.error(`VLLM_BASE_URL and VLLM_MODEL say which server to ask.\n${USAGE}`);
  process.exit(2);
}

console.log(`${endpoint.model} at ${endpoint.url}\n`);
console.log('streams  tokens/s each  tokens/s all  first token  slowest first  failed');
let failed = 0;
for (const streams of STREAMS) {
  const figures = await measureStreams(endpoint, streams);
  failed += figures.failed;
  const cells: [text: string, width: number][] = [
    [`${streams}`, 7],
    [figures.perStream.toFixed(1), 13],
    [figures.total.toFixed(1), 12],
    [`${figures.firstTokenMs.toFixed(0)} ms`, 11],
    [`${figures.slowestFirstTokenMs.toFixed(0)} ms`, 13],
    [`${figures.failed}`, 6],
  ];
  console.log(cells.map(([text, width]) => text.padStart(width)).join('  '));
}
const { keeps, usage } = await probeSchema(endpoint);
const longest = await probeLongestSchema(endpoint);
console.log(`\nkeeps to a JSON schema   ${keeps ? 'yes' : 'no'}`);
console.log(`longest schema accepted  ${longest.properties} properties, ${longest.bytes} bytes`);
console.log(`usage reported           ${usage}`);
await local?.close();
process.exitCode = failed > 0 || !keeps ? 1 : 0;

function fromEnvironment(): Endpoint | null {
  const { VLLM_BASE_URL: url, VLLM_MODEL: model, VLLM_API_KEY: key } = readAiSettings(process.env);
  return url && model ? { url, model, key } : null;
}
