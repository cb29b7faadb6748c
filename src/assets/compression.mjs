// The smallest forms of a file, made once here so that the server never compresses it.
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const ALREADY_SMALL = new Set(['.woff2']);

/** Pairs of suffix and bytes; none for a file that compresses no further. */
export function compressed(extension, bytes) {
  if (ALREADY_SMALL.has(extension)) {
    return [];
  }
  const brotli = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return [['.gz', gzipSync(bytes, {level: 9})], ['.br', brotliCompressSync(bytes, {params: brotli})]];
}
