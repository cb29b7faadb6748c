/**
 * Pages, glossary, taxonomy, navigation and site details, as an officer edits them in {@code
 * content/}.
 */
@NullMarked
package localoffer.content;

import org.jspecify.annotations.NullMarked;
