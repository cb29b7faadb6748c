/**
 * Listings as rows of a spreadsheet, out and in again: a column covers one value of the listing's
 * JSON, and what no column of a file covers stays as it was.
 *
 * <p>Words that a spreadsheet would take for a formula begin with an apostrophe in a file, and lose
 * it on the way back. A file is bounded before it is taken apart: its bytes, what it unpacks to,
 * its rows and columns.
 */
@NullMarked
package localoffer.listing.sheet;

import org.jspecify.annotations.NullMarked;
