/** Private addresses in the notation of name servers. */
export function insideAddresses(): string[] {
  return [...V4, ...V6];
}

const V4 = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.100.100.200', '100.127.255.254'],
  ...['127.0.0.1', '127.0.1.1', '127.255.255.254', '169.254.0.1', '169.254.169.254', '169.254.170.2', '168.63.129.16'],
  ...['172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.0.192', '192.0.2.1', '192.88.99.1', '192.168.0.1', '192.168.255.255'],
  ...['198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
  // Addresses of clouds, containers, routers and virtual machines.
  ...['10.0.2.15', '10.1.1.1', '10.10.10.10', '10.96.0.1', '100.64.100.100', '100.100.100.100', '127.0.0.53', '127.8.8.8', '0.0.0.1'],
  ...['169.254.0.23', '169.254.42.99', '169.254.169.253', '172.17.0.1', '172.20.10.1', '172.31.0.2', '192.0.0.170', '192.0.0.171'],
  ...['192.0.2.200', '192.168.0.254', '192.168.1.1', '192.168.65.2', '192.168.99.100', '192.168.122.1', '198.18.5.5', '198.51.100.42'],
  ...['203.0.113.77', '224.0.0.251', '239.1.1.1', '240.240.240.240', '255.255.255.254'],
];

const V6 = [
  ...['::', '::1', 'fe80::1', 'febf::1', 'fec0::1', 'fc00::1', 'fd00::1', 'fd00:ec2::254', 'ff02::1', 'ff0e::1', '100::1'],
  ...['2001:db8::1', '3fff::1', '2001::1', '2001:2::1', '2001:10::1', '2001:20::1', '2002:7f00:1::', '2002:0a00:0001::1'],
  ...['64:ff9b::7f00:1', '64:ff9b::a00:1', '64:ff9b:1::7f00:1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe'],
  ...['::ffff:0:127.0.0.1', '::127.0.0.1', '::7f00:1', '2606:4700::5efe:7f00:1', '2606:4700::200:5efe:a00:1', '4000::1', 'e000::1'],
];

/** The same as hosts of a URL, in every notation that some program accepts. */
export function insideHosts(): string[] {
  const hosts = [
    ...V4.flatMap(formsOfV4),
    ...V6.flatMap(formsOfV6),
    'localhost',
    'LOCALHOST',
    'localhost.',
    'ip6-localhost',
    'metadata',
    'kubernetes.default.svc',
  ];
  return [...new Set(hosts)];
}

function formsOfV4(address: string): string[] {
  const parts = address.split('.').map(Number) as [number, number, number, number];
  const [a, b, c, d] = parts;
  const whole = ((a * 256 + b) * 256 + c) * 256 + d;
  const [hex, octal] = [(n: number) => `0x${n.toString(16)}`, (n: number) => `0${n.toString(8)}`];
  return [
    address,
    `${address}.`,
    String(whole),
    hex(whole),
    hex(whole).toUpperCase().replace('0X', '0x'),
    octal(whole),
    parts.map(hex).join('.'),
    parts.map(octal).join('.'),
    parts.map((n) => `0000${n.toString(8)}`).join('.'),
    [hex(a), b, octal(c), d].join('.'),
    [a, (b * 256 + c) * 256 + d].join('.'),
    [a, b, c * 256 + d].join('.'),
    [hex(a), hex((b * 256 + c) * 256 + d)].join('.'),
    address.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    address.replaceAll('.', '。'),
    address.replace(/\d/g, (digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x2460 + Number(digit) - 1))),
    address.replaceAll('.', '%2e'),
    address.replace('1', '%31'),
    `[::ffff:${address}]`,
    `[::ffff:${hex(a * 256 + b).slice(2)}:${hex(c * 256 + d).slice(2)}]`,
    `[64:ff9b::${hex(a * 256 + b).slice(2)}:${hex(c * 256 + d).slice(2)}]`,
    `[2002:${hex(a * 256 + b).slice(2)}:${hex(c * 256 + d).slice(2)}::1]`,
    `[::${address}]`,
    `${address}.nip.io.invalid`,
  ];
}

function formsOfV6(address: string): string[] {
  return [
    `[${address}]`,
    `[${address.toUpperCase()}]`,
    `[${address}%25eth0]`,
    ...(address.includes('.') ? [] : [`[${expanded(address)}]`]),
  ];
}

function expanded(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const [before, after] = [head, tail].map((half) => half.split(':').filter(Boolean)) as [string[], string[]];
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after].map((part) => part.padStart(4, '0')).join(':');
}
