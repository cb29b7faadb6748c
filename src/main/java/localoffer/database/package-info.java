/**
 * Connections, transactions, migrations, backups and the audit chain; owns the tables {@code audit}
 * and {@code change_number}.
 *
 * <p>One writer connection and a pool of readers. Every statement is prepared for one use and
 * closed, because a prepared statement that has once failed on a full disk keeps failing.
 */
@NullMarked
package localoffer.database;

import org.jspecify.annotations.NullMarked;
