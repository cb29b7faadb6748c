/** What is done to accounts from the command line. */
@NullMarked
package localoffer.account.command;

import org.jspecify.annotations.NullMarked;
