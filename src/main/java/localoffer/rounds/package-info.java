/** What officers see of the rolling programme, and of mails that did not arrive. */
@NullMarked
package localoffer.rounds;

import org.jspecify.annotations.NullMarked;
