/** Mails that did not arrive, and what can be done about them. */
@NullMarked
package localoffer.mail.failed;

import org.jspecify.annotations.NullMarked;
