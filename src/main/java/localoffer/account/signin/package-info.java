/**
 * The pages by which people come in and go out, and the gate before every address. It knows HTTP
 * beside its pages, because a gate and its cookie are nothing else.
 *
 * <p>The cookie that tells the browser which asked for a link holds a random token, of which the
 * link keeps the hash: unguessable, and good for that one link, where a signature would be good for
 * any.
 */
@NullMarked
package localoffer.account.signin;

import org.jspecify.annotations.NullMarked;
