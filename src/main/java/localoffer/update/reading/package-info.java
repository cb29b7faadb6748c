/** How hard a provider's words are to read, and plainer ones for them. */
@NullMarked
package localoffer.update.reading;

import org.jspecify.annotations.NullMarked;
