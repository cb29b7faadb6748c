package localoffer.listing.change;

import java.util.List;
import localoffer.listing.Listing;
import localoffer.mail.Mail;

/** Knows who is to hear of a decision, and in what words. */
@FunctionalInterface
public interface Announcements {

  /** The mails that leave with a decision: the change as decided, the listing as it was before. */
  List<Mail> of(Change decided, Listing listing);
}
