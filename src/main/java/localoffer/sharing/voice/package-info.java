/**
 * How parent representatives answer: they are the members of the organisation that keeps the entry
 * of the parent carer forum ({@code forum} in {@code content/site.yaml}), signed in as such.
 */
@NullMarked
package localoffer.sharing.voice;

import org.jspecify.annotations.NullMarked;
