/**
 * How often pages are seen, printed, shared and downloaded, counted by day without watching
 * anybody; owns the table {@code visit_day}.
 *
 * <p>A count stands for a page, a day, a kind of device and a kind of place that people came from:
 * no cookie, network address, identifier, time of day or browser is kept, so nobody is told from
 * anybody else and nobody is counted as one "visitor". Robots, browsers that guess what comes next,
 * HEAD and pages for one person alone are left out. Printing and sharing are only heard of where a
 * script runs.
 */
@NullMarked
package localoffer.insight.counting;

import org.jspecify.annotations.NullMarked;
