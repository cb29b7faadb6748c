/**
 * Connections, transactions, migrations and the audit chain; owns the table {@code audit}.
 */
@NullMarked
package localoffer.database;

import org.jspecify.annotations.NullMarked;
