import { UPTIME_AGENT } from '#platform/uptime-agent.ts';

const BOT =
  /bot|pagemagic|crawl|spider|slurp|scan|monitor|preview|headless|lighthouse|pingdom|uptime|facebookexternalhit|curl|wget|python|java\/|go-http|node-fetch|axios|okhttp|libwww|httpclient/i;
/** There are few distinct user agents, so each is classified once. */
const known = new Map<string, boolean>();

/** Bots are counted separately and never charged. A client without a user agent counts as one. */
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

/** Our own uptime checks: counted, they would write a row every five minutes for each site without visitors. */
export const requestIsOwnCheck = (userAgent: string | undefined): boolean => userAgent?.includes(UPTIME_AGENT) ?? false;
