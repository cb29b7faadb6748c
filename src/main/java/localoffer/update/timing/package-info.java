/**
 * When a service runs, chosen in words: a weekly time or a date becomes the words that families
 * read and a rule that programs read, and is known again from them.
 */
@NullMarked
package localoffer.update.timing;

import org.jspecify.annotations.NullMarked;
