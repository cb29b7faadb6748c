/**
 * Finds in what people write whatever could tell who they are or whom they write about, so that
 * they can look again before they send it and officers can take it out before others read it.
 *
 * <p>It knows common given and family names, and how people lead up to a name ("my son", "Mrs",
 * "called"); it learns nothing and keeps nothing. It proposes; a person decides.
 */
@NullMarked
package localoffer.feedback.personal;

import org.jspecify.annotations.NullMarked;
