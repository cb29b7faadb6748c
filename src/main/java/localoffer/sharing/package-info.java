/**
 * Ask and share: what parent carers ask and what the council and their own representatives answer,
 * read by an officer before anybody else sees it. It is no chat: nothing appears by itself. Owns
 * the tables {@code question} and {@code question_answer}.
 *
 * <p>Who asked is not known here: no name, address or mailbox is asked for, and an officer takes
 * out of the words whatever tells who somebody is. What stands in its place is then all there is;
 * the words as they came are not kept beside it.
 *
 * <p>What is shown is held in memory too, so that a page and the search index read no table. The
 * search index is built again when it changes, as when an officer edits a page: a few times a week.
 */
@NullMarked
package localoffer.sharing;

import org.jspecify.annotations.NullMarked;
