/**
 * Pictures that providers give: decoded within limits, drawn anew in two widths without anything
 * that a camera wrote beside them, kept as files under {@code data/pictures}, and shown to families
 * once the words beside them are approved. Owns the table {@code picture}.
 *
 * <p>A file is named by what is in it, so that it never changes under its address.
 */
@NullMarked
package localoffer.update.picture;

import org.jspecify.annotations.NullMarked;
