/** User agent of checks of our own sites, so that servers of published sites recognise them. */
export const UPTIME_AGENT = 'PageMagic-Uptime/1.0';
