// Our scripts with the packages they import, as one small file each.
import {build} from 'esbuild';

/** @param {string} entry file @param {'iife'|'esm'} format how the page loads it */
export async function script(entry, format) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: ['chrome100', 'firefox100', 'safari15'],
    nodePaths: ['src/assets/node_modules'],
    loader: {'.js': 'jsx'},
    jsxFactory: 'createElement',
    define: {'process.env.COMPONENT_LIBRARY': '"PREACT"'},
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Buffer.from(result.outputFiles[0].contents);
}
