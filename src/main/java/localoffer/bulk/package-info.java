/**
 * Many listings at once, as a file for a spreadsheet: download, change, look at what would change,
 * and agree to it.
 *
 * <p>What somebody sends is held on disk for an hour, and read anew at each step: between the look
 * and the yes nothing is believed but the file itself.
 */
@NullMarked
package localoffer.bulk;

import org.jspecify.annotations.NullMarked;
