/** How officers tend questions: read, word, answer, show and set aside. */
@NullMarked
package localoffer.sharing.tending;

import org.jspecify.annotations.NullMarked;
