// The council's colours from content/site.yaml put before static/css, and every palette in it
// measured: the build stops at a pair of colours that somebody could not read.

const WORDS = 4.5;
const EDGES = 3;
const GROUNDS = ['paper', 'surface', 'cream', 'mint', 'sky', 'rose', 'sand'];
const PAIRS = [
  ...GROUNDS.flatMap((ground) => [['ink', ground, WORDS], ['link', ground, WORDS], ['link-hover', ground, WORDS]]),
  ...['paper', 'surface', 'cream', 'sand'].map((ground) => ['soft', ground, WORDS]),
  ['ink', 'mark', WORDS], ['error', 'paper', WORDS], ['error', 'surface', WORDS],
  ['button-text', 'button', WORDS], ['button-text', 'button-hover', WORDS],
  ['on-band', 'band', WORDS], ['on-foot', 'foot', WORDS], ['focus-ink', 'focus', WORDS],
  ['edge', 'paper', EDGES], ['edge', 'surface', EDGES], ['focus-edge', 'focus', EDGES],
];

/** @param colours brand, ink and action as #rrggbb @param css of static/css, holding the palettes */
export function palettes(colours, css) {
  const council = Object.entries({...colours, 'action-dark': darker(colours.action)})
      .map(([name, value]) => `--${name}:${value}`).join(';');
  const whole = `:root,\n.colours-light {${council}}\n${css}`;
  const named = {};
  for (const [, selector, body] of whole.matchAll(/^(:root|\.colours-\w+)(?:,\n\.colours-light)?\s*\{([^}]*)\}/gm)) {
    named[selector] = {...named[':root'], ...named[selector], ...properties(body)};
  }
  Object.entries(named).forEach(([selector, palette]) => check(selector, palette));
  return whole + unlessChosen(css);
}

/** The dark palette again, for a device set to dark whose owner has chosen nothing here. */
function unlessChosen(css) {
  const [, dark] = css.match(/^\.colours-dark\s*\{([^}]*)\}/m);
  return `@media screen and (prefers-color-scheme:dark){:root:not([class*="colours-"]){${dark}}}`;
}

function properties(body) {
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+)/g)].map(([, name, value]) => [name, value.trim()]));
}

function check(selector, palette) {
  for (const [front, back, least] of PAIRS) {
    const ratio = contrast(resolved(palette, front), resolved(palette, back));
    if (ratio < least) {
      throw new Error(`Colours of ${selector}: ${front} on ${back} is ${ratio.toFixed(2)} to 1; it must be ${least} or more.`);
    }
  }
}

function resolved(palette, name) {
  const reference = palette[name]?.match(/^var\(--([\w-]+)\)$/);
  return reference ? resolved(palette, reference[1]) : palette[name];
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour) {
  const [red, green, blue] = channels(colour)
      .map((value) => value / 255)
      .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour) {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) {
    throw new Error(`A colour must look like #1d1a2b, not ${colour}.`);
  }
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function darker(colour) {
  return '#' + channels(colour).map((value) => Math.round(value * 0.7).toString(16).padStart(2, '0')).join('');
}
