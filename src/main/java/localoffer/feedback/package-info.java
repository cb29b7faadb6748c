/**
 * What families tell the council about its Local Offer: comments from every source in one place.
 * Owns the tables {@code comment} and {@code comment_contact}.
 *
 * <p>The words of a comment are its original: only officers read them, and no mail, page, log or
 * index of ours has them. How to reach whoever wants a reply is kept apart, in a table of its own,
 * so that it can go long before the comment does. Nobody's network address is kept at all.
 */
@NullMarked
package localoffer.feedback;

import org.jspecify.annotations.NullMarked;
