// Makes target/assets/: style sheet, scripts, pictures and fonts under names that hold their hash,
// each with gzip and brotli beside it, and manifest.json from plain names to hashed ones.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';

const OUT = 'target/assets';
const INPUTS = ['static', 'templates', 'src/assets', 'content/site.yaml', 'content/pictures.yaml'];

const fingerprint = fingerprintOf(INPUTS);
const stamp = join(OUT, 'fingerprint');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint) {
  await build();
}

async function build() {
  // Loaded here only, so that a build with nothing to do takes no time over it.
  const {parse} = await import('yaml');
  const {styleSheet} = await import('./styles.mjs');
  const {script} = await import('./scripts.mjs');
  const {drawing, fonts, paperFonts, pictures} = await import('./pictures.mjs');
  const {compressed} = await import('./compression.mjs');
  const site = parse(readFileSync('content/site.yaml', 'utf8'));
  const manifest = {};
  rmSync(OUT, {recursive: true, force: true});

  function put(name, bytes) {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const extension = extname(name);
    const file = `${name.slice(0, -extension.length)}-${hash}${extension}`;
    mkdirSync(join(OUT, file, '..'), {recursive: true});
    writeFileSync(join(OUT, file), bytes);
    for (const [suffix, smaller] of compressed(extension, bytes)) {
      writeFileSync(join(OUT, file + suffix), smaller);
    }
    manifest[name] = file;
    return file;
  }

  const fontFiles = Object.fromEntries(
      Object.entries(fonts()).map(([name, bytes]) => [name, put(name, bytes)]));
  put('site.css', await styleSheet(site.colours, fontFiles));
  put('site.js', await script('static/js/site.js', 'iife'));
  put('suggest.js', await script('static/js/suggest.js', 'esm'));
  for (const [name, svg] of Object.entries(pictures('content/pictures.yaml'))) {
    put(`pictures/${name}.svg`, svg);
  }
  for (const name of filesIn('static').filter((file) => file.endsWith('.svg'))) {
    put(name.slice('static/'.length), drawing(name, site.colours));
  }
  papers(paperFonts());
  put('site.webmanifest', webManifest(site, manifest['favicon.svg']));
  writeFileSync(join(OUT, 'manifest.json'), JSON.stringify(manifest, null, 1));
  writeFileSync(stamp, fingerprint);
}

/** The font of what is made for paper, as our program reads it: no browser loads it. */
function papers(fonts) {
  mkdirSync(join(OUT, 'paper'), {recursive: true});
  for (const [name, bytes] of Object.entries(fonts)) {
    writeFileSync(join(OUT, 'paper', name), bytes);
  }
}

/** What a phone needs to know when somebody keeps the site on its first screen. */
function webManifest(site, icon) {
  return Buffer.from(JSON.stringify({
    name: site.name,
    short_name: 'Local Offer',
    lang: site.language,
    start_url: '/',
    display: 'browser',
    background_color: site.colours.brand,
    theme_color: site.colours.brand,
    icons: [{src: icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable'}],
  }));
}

function fingerprintOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (extname(path) !== '') {
    return [path];
  }
  return readdirSync(path, {withFileTypes: true})
      .filter((entry) => entry.name !== 'node_modules')
      .map((entry) => entry.isDirectory() ? filesIn(join(path, entry.name)) : join(path, entry.name))
      .flat()
      .sort();
}
