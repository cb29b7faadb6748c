package localoffer.review.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.member.Members;
import localoffer.listing.Listing;
import localoffer.listing.change.Announcements;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Kind;
import localoffer.mail.Letter;
import localoffer.mail.Letters;
import localoffer.mail.Mail;

/** Tells everybody who keeps a listing right what an officer decided on it. */
public final class DecisionMails implements Announcements {

  private final Letters letters;
  private final Members members;

  public DecisionMails(Letters letters, Members members) {
    this.letters = letters;
    this.members = members;
  }

  @Override
  public List<Mail> of(Change decided, Listing listing) {
    Optional<Letter> letter = letter(decided, listing);
    return members.of(listing.provider().id()).stream()
        .flatMap(member -> letter.stream().map(it -> letters.mail(member.email().text(), it)))
        .toList();
  }

  private static Optional<Letter> letter(Change decided, Listing listing) {
    String name = decided.details().name();
    return switch (decided.stage()) {
      case APPROVED -> Optional.of(approved(decided, name));
      case BACK ->
          Optional.of(
              letter(
                  decided,
                  "Please add to what you sent: " + name,
                  "Thank you for telling us about "
                      + name
                      + ". Before families can see it, we need"
                      + " something from you.",
                  "Carry on from there",
                  "/update/listings/" + listing.id() + "/check"));
      case REJECTED ->
          Optional.of(
              letter(
                  decided,
                  "We did not change " + name,
                  "Thank you for telling us about "
                      + name
                      + ". We did not put what you sent on the"
                      + " site.",
                  "See your listings",
                  "/update"));
      case DRAFT, SENT, LIVE, WITHDRAWN -> Optional.empty();
    };
  }

  private static Letter approved(Change decided, String name) {
    return decided.kind() == Kind.CLOSE
        ? letter(
            decided,
            name + " is no longer on the site",
            "You told us that " + name + " has closed. Families do not find it any more.",
            "See your listings",
            "/update")
        : letter(
            decided,
            "Families can see it now: " + name,
            "Thank you. What you sent us about " + name + " is on the site.",
            "See your listings",
            "/update");
  }

  /** An officer's own words stand between what happened and the number to speak of it by. */
  private static Letter letter(
      Change decided, String subject, String first, String linkText, String path) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(first);
    Optional.ofNullable(decided.reason())
        .ifPresent(reason -> paragraphs.add("What we say about it: " + reason));
    String number = Objects.requireNonNullElse(decided.reference(), "");
    return new Letter(
        subject,
        paragraphs,
        linkText,
        path,
        List.of("If you ask us about this, give this number: " + number + "."));
  }
}
