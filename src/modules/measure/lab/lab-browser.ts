import type { Page } from 'puppeteer-core';

/** A browser for one run; its only egress is the proxy. */
export interface LabBrowser {
  newPage: () => Promise<Page>;
  /** Null for a browser on another machine. */
  pid: number | null;
  close: () => Promise<void>;
}
