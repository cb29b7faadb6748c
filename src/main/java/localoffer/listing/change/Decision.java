package localoffer.listing.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import localoffer.mail.Mail;

/**
 * Who decides a change, and the mails that leave with it.
 *
 * @param lapsed a claim of then or before holds nobody off
 */
record Decision(UUID officer, Instant lapsed, List<Mail> mails) {}
