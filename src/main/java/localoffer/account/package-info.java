/**
 * People who sign in, what they may do, and how they come in: today officers of the council. Owns
 * the tables {@code staff} and {@code session}, with their children.
 *
 * <p>There is no password. A mailed link and the code of an authenticator together let an officer
 * in; what a link, a session or a code is can be read neither from the database nor from a backup,
 * because only hashes, keyed marks and sealed bytes are kept, and their keys stand beside the
 * database in the data folder.
 *
 * <p>Whether an address is known is looked up only after the answer has gone: so neither its bytes
 * nor its time tell.
 */
@NullMarked
package localoffer.account;

import org.jspecify.annotations.NullMarked;
