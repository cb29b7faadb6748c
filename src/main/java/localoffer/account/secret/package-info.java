/** What must not be read, guessed or used twice: tokens, codes, sealed bytes, and their drawing. */
@NullMarked
package localoffer.account.secret;

import org.jspecify.annotations.NullMarked;
