/** The name by which checks of our own sites introduce themselves, so that servers of published sites know them. */
export const UPTIME_AGENT = 'PageMagic-Uptime/1.0';
