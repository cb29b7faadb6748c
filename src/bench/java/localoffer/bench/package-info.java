/** Measures the built program beside nginx; see {@code src/bench/run.sh}. */
@NullMarked
package localoffer.bench;

import org.jspecify.annotations.NullMarked;
