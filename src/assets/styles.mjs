// One style sheet: the parts of GOV.UK Frontend that our templates use, then static/css in order.
import {readdirSync, readFileSync} from 'node:fs';
import {transform} from 'esbuild';
import {PurgeCSS} from 'purgecss';
import {compile} from 'sass';
import {palettes} from './colours.mjs';

/** @param colours of content/site.yaml @param fonts hashed file names by the names used in url() */
export async function styleSheet(colours, fonts) {
  const ours = readdirSync('static/css').sort().map((file) => readFileSync(`static/css/${file}`, 'utf8'));
  const css = [await components(), palettes(colours, ours.join('\n'))].join('\n');
  const named = css.replace(/url\(([\w-]+\.woff2)\)/g, (_, name) => `url(${fonts[name]})`);
  const target = ['chrome100', 'firefox100', 'safari15'];
  const small = await transform(named, {loader: 'css', minify: true, target, legalComments: 'none'});
  return Buffer.from(small.code);
}

async function components() {
  const {css} = compile('src/assets/components.scss', {loadPaths: ['src/assets/node_modules'], quietDeps: true});
  const [purged] = await new PurgeCSS().purge({
    content: ['templates/**/*.peb', 'static/js/*.js'],
    css: [{raw: css}],
    variables: true,
  });
  // Every colour is set in static/css/colours.css, so that none of the package's own is left.
  return purged.css.replace(/var\((--govuk-[\w-]+), #[0-9a-f]{3,6}\)/g, 'var($1)');
}
