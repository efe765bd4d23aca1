import 'server-only';

/**
 * Host: what the world sees.
 *
 * Owns      the act of publishing and going back, addresses, and what visitors write through forms.
 * Asks      sites to move the pointer, build for releases.
 * Never     serves a request itself (edge does), or changes a release.
 */
export { findLiveSite } from './find-live-site.ts';
export { listMessages, type Message } from './messages.ts';
export { type Published, publishSite } from './publish-site.ts';
export { receiveMessage } from './receive-message.ts';
export { restoreRelease } from './restore-release.ts';
export { siteUrl, slugOf } from './site-url.ts';
