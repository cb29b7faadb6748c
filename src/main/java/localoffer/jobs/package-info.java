/** Work that is done beside what the caller does, and where it may write meanwhile. */
@NullMarked
package localoffer.jobs;

import org.jspecify.annotations.NullMarked;
