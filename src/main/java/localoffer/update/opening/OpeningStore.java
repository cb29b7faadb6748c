package localoffer.update.opening;

import java.time.Instant;
import java.util.List;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Turn;
import localoffer.listing.ListingStore;
import localoffer.mail.Mail;
import localoffer.mail.MailStore;

/** What is written when a service opens again on its day. */
final class OpeningStore {

  private OpeningStore() {}

  /** The mails about it, if the turn is still ours. */
  static ListingStore.Also with(Turn turn, List<Mail> mails, Instant now) {
    return handle -> {
      JobRunStore.keep(handle, turn, now);
      mails.forEach(mail -> MailStore.put(handle, mail, now));
    };
  }
}
