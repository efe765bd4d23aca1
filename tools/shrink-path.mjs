// Rewrites SVG path data in whole units of a finer grid, relative, without the drift of rounding each step. Used by make-art-objects.mjs.
const ARGUMENTS = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

function parse(d) {
  const commands = [];
  let at = 0;
  const skip = () => {
    while (at < d.length && /[\s,]/.test(d[at])) at++;
  };
  const number = () => {
    skip();
    const match = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/i.exec(d.slice(at));
    if (!match) throw new Error(`no number at ${at} of ${d}`);
    at += match[0].length;
    return Number(match[0]);
  };
  const flag = () => {
    skip();
    return Number(d[at++]);
  };
  let letter = '';
  for (skip(); at < d.length; skip()) {
    if (/[a-z]/i.test(d[at])) letter = d[at++];
    else if (letter === 'm') letter = 'l';
    else if (letter === 'M') letter = 'L';
    const kind = letter.toLowerCase();
    const args = [];
    for (let i = 0; i < ARGUMENTS[kind]; i++) args.push(kind === 'a' && (i === 3 || i === 4) ? flag() : number());
    commands.push([letter, args]);
  }
  return commands;
}

/** Numbers one after another, with a separator only where one is needed. */
const join = (numbers) => numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('');

export function shrinkPath(d, scale) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [gx, gy] = [0, 0];
  let [gStartX, gStartY] = [0, 0];
  const out = [];
  let last = '';
  const grid = (n) => Math.round(n * scale);
  for (const [letter, args] of parse(d)) {
    const kind = letter.toLowerCase();
    const relative = letter === kind;
    const px = (n) => grid(relative ? x + n : n) - gx;
    const py = (n) => grid(relative ? y + n : n) - gy;
    let text = [];
    let [nx, ny] = [x, y];
    if (kind === 'z') {
      [x, y, gx, gy] = [startX, startY, gStartX, gStartY];
      out.push('z');
      last = 'z';
      continue;
    }
    if (kind === 'h') {
      nx = relative ? x + args[0] : args[0];
      text = [px(args[0])];
    } else if (kind === 'v') {
      ny = relative ? y + args[0] : args[0];
      text = [py(args[0])];
    } else if (kind === 'a') {
      [nx, ny] = relative ? [x + args[5], y + args[6]] : [args[5], args[6]];
      text = [grid(args[0]), grid(args[1]), Math.round(args[2]), args[3], args[4], px(args[5]), py(args[6])];
    } else {
      [nx, ny] = [args.at(-2), args.at(-1)].map((n, i) => (relative ? (i ? y : x) + n : n));
      text = args.map((n, i) => (i % 2 ? py(n) : px(n)));
    }
    out.push(kind === last && kind !== 'm' ? (text[0] < 0 ? '' : ' ') : kind, join(text));
    last = kind;
    [x, y] = [nx, ny];
    [gx, gy] = [grid(x), grid(y)];
    if (kind === 'm') [startX, startY, gStartX, gStartY] = [x, y, gx, gy];
  }
  return out.join('');
}
