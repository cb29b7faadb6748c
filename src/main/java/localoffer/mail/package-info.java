/**
 * Mails: what they say, the outbox they wait in, and the ways they leave; owns the table {@code
 * mail}.
 *
 * <p>A mail is put into the outbox in the transaction of what causes it, so neither is there
 * without the other. One thread sends. It notes each attempt before it makes it: killed in the
 * middle it sends that mail again later, with the same Message-ID, by which a receiver drops the
 * second; and with a full disk it sends nothing rather than the same mail for ever. A mail is tried
 * six times within nine hours. A server that refuses the person or the words for good (5xx) is
 * believed at once; one that refuses our name or password is asked again, for that is ours to mend.
 *
 * <p>No log line and no kept error holds an address or a word of a mail, nor what the server said,
 * which may repeat them. Thirty days after a mail was sent or given up, nothing of it is left but
 * its times.
 */
@NullMarked
package localoffer.mail;

import org.jspecify.annotations.NullMarked;
