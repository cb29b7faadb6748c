/** What keeps a database safe and whole, by command: backup, restore, verify. */
@NullMarked
package localoffer.database.command;

import org.jspecify.annotations.NullMarked;
