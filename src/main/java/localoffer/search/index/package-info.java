/**
 * The Lucene index: what a document is made of, how it is asked, and what comes back. One index in
 * one folder, a cache that can be deleted at any time.
 */
@NullMarked
package localoffer.search.index;

import org.jspecify.annotations.NullMarked;
