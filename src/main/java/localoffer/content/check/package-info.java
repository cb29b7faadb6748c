/**
 * What is wrong with the content, file by file: links, words from the taxonomy, Easy Read rules and
 * reading age. Errors are for mending before anybody reads it; warnings are for a second look.
 */
@NullMarked
package localoffer.content.check;

import org.jspecify.annotations.NullMarked;
