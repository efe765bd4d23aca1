const BOT =
  /bot|crawl|spider|slurp|scan|monitor|preview|headless|lighthouse|pingdom|uptime|facebookexternalhit|curl|wget|python|java\/|go-http|node-fetch|axios|okhttp|libwww|httpclient/i;
/** A visitor's agent is one of few; asking each once is enough. */
const known = new Map<string, boolean>();

/** Programs are counted apart and are never charged. A client that does not say what it is, is a program. */
export function requestIsFromBot(userAgent: string | undefined): boolean {
  if (!userAgent) return true;
  let bot = known.get(userAgent);
  if (bot === undefined) {
    bot = BOT.test(userAgent);
    if (known.size > 5000) known.clear();
    known.set(userAgent, bot);
  }
  return bot;
}
