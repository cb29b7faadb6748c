/**
 * Work that is done beside what the caller does, and timed work; owns the table {@code job_run}.
 *
 * <p>Timed work has a lease in the database: one runner is at a job even where two programs use one
 * database, and each of its steps keeps the lease in the transaction of what it does, so that
 * nothing counts that a runner does after it lost its turn. A runner that was killed is waited for
 * two minutes; then whoever looks next does what is left.
 */
@NullMarked
package localoffer.jobs;

import org.jspecify.annotations.NullMarked;
