/** Changing a service: its sections, one question a page, kept as a draft at every step. */
@NullMarked
package localoffer.update.edit;

import org.jspecify.annotations.NullMarked;
