/** What the directory and the pages still lack: a report for whoever fills it in. */
@NullMarked
package localoffer.review.report;

import org.jspecify.annotations.NullMarked;
