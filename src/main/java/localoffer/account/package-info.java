/**
 * People who sign in, what they may do, and how they come in: officers of the council, and members
 * of organisations, who keep their entries. Owns the tables {@code person}, {@code provider_member}
 * and {@code session}, with their children.
 *
 * <p>Somebody can be both, and comes in by one of two ways: whoever came by the members' way, with
 * a mailed link alone, is no officer in that session, whatever roles they have. There is no
 * password. A mailed link and the code of an authenticator together let an officer in; what a link,
 * a session or a code is can be read neither from the database nor from a backup, because only
 * hashes, keyed marks and sealed bytes are kept, and their keys stand beside the database in the
 * data folder.
 *
 * <p>Whether an address is known is looked up only after the answer has gone: so neither its bytes
 * nor its time tell. Of an unknown address nothing is kept but its mail, and the same sealed for a
 * quarter of an hour, until somebody presses the button behind the link.
 */
@NullMarked
package localoffer.account;

import org.jspecify.annotations.NullMarked;
