/** Flags without which a browser has egress beside the proxy of a context: names it resolves itself, UDP, requests in the background. */
const closedFlags = (proxyAddress: string): string[] => [
  `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${proxyAddress}`,
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--no-pings',
  '--disable-background-networking',
];

/** Flags that a browser on another machine was started without. */
export const missingFlags = (given: readonly string[], proxyAddress: string): string[] =>
  closedFlags(proxyAddress).filter((flag) => !given.includes(flag));

/**
 * Flags for a browser without any egress but the proxy: loopback included, no DNS of its own, no UDP, no storage, no background requests.
 * @param sandboxed false on development machines only, where Chromium may have to run without a sandbox.
 */
export const chromiumFlags = (proxy: string, sandboxed: boolean): string[] => [
  `--proxy-server=${proxy}`,
  '--proxy-bypass-list=<-loopback>',
  ...closedFlags('127.0.0.1'),
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-features=AsyncDns,DnsOverHttps,MediaRouter,OptimizationHints,PreconnectToSearch,NetworkPrediction,Translate,WebRtcHideLocalIpsWithMdns',
  '--deny-permission-prompts',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  ...(sandboxed ? [] : ['--no-sandbox']),
];
