import { startModel } from './server.ts';

// Like the rest of the local cloud, this must never stand in for production.
if (process.env.EMBEDDED_BACKEND !== '1') {
  process.stderr.write('local/model is for development alone: it starts only with EMBEDDED_BACKEND=1\n');
  process.exit(1);
}

const { MODEL_PORT: port = '0', MODEL_RECORDINGS: recordings, MODEL_TOKENS_PER_SECOND: rate, MODEL_STREAMS: streams } = process.env;
const server = await startModel({
  port: Number(port),
  ...(recordings && { recordings }),
  ...(rate && { pace: { tokensPerSecond: Number(rate) } }),
  ...(streams && { streams: Number(streams) }),
});
process.stdout.write(`Model on ${server.url}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
