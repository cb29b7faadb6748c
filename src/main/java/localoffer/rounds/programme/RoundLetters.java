package localoffer.rounds.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import localoffer.account.EmailAddress;
import localoffer.listing.checking.Checkable;
import localoffer.mail.Letter;
import localoffer.mail.Letter.Link;
import localoffer.mail.Letters;
import localoffer.mail.Mail;
import localoffer.place.Days;

/** The words of the mails of the rolling programme. */
public final class RoundLetters {

  private static final int LONGEST_NAME = 60;
  private static final String LATE = "/staff/rounds/late";

  private final Letters letters;
  private final Supplier<String> siteName;

  public RoundLetters(Letters letters, Supplier<String> siteName) {
    this.letters = letters;
    this.siteName = siteName;
  }

  /**
   * What a mail of a round is about.
   *
   * @param number 0 for the invitation, then the number of the reminder
   * @param listings what is to be checked, at least one, all of one provider
   * @param signIn a path that signs its reader in and goes on to {@code ?to=}
   */
  record About(
      int number, LocalDate openedOn, LocalDate lastDay, List<Checkable> listings, String signIn) {

    String what() {
      return listings.size() == 1
          ? cut(listings.getFirst().name())
          : "your " + listings.size() + " services";
    }

    String provider() {
      return listings.getFirst().provider().name();
    }
  }

  /** Asks one member to check what their organisation offers. */
  Mail ask(EmailAddress member, About about) {
    List<Link> links =
        about.listings().stream()
            .map(each -> new Link("Check " + each.name(), path(about.signIn(), each)))
            .toList();
    return letters.mail(
        member.text(), new Letter(subject(about), before(about), links, after(about)));
  }

  /** Tells an officer how many services nobody answers for. */
  Mail tell(EmailAddress officer, int silent) {
    String services = silent == 1 ? "1 service" : silent + " services";
    return letters.mail(
        officer.text(),
        new Letter(
            "Nobody has checked " + services,
            List.of(
                "Hello,",
                "Five weeks ago we asked whoever offers "
                    + (silent == 1 ? "it" : "them")
                    + " to check what families read. We reminded them twice. Nobody answered.",
                "Please ring them. Then you can say on the site what is right."),
            "See whom to ring",
            LATE,
            List.of("We send this at most once a day, to those who decide what is published.")));
  }

  private static String path(String signIn, Checkable listing) {
    return signIn + "?to=/update/listings/" + listing.id() + "/confirm";
  }

  private static String subject(About about) {
    return switch (about.number()) {
      case 0 -> "Please check " + about.what();
      case 1 -> "A reminder: please check " + about.what();
      default -> "Our last reminder: please check " + about.what();
    };
  }

  private List<String> before(About about) {
    boolean one = about.listings().size() == 1;
    List<String> words = new ArrayList<>();
    words.add("Hello,");
    if (about.number() > 0) {
      words.add(
          "On "
              + Days.withoutYear(about.openedOn())
              + " we asked you to check what families read about "
              + about.provider()
              + ". We have not heard from you about "
              + (one ? "this yet." : "these yet."));
    } else {
      words.add(
          "Families find "
              + about.what()
              + " on the "
              + siteName.get()
              + ", with what you told us about "
              + about.provider()
              + ". Is it all still right?");
    }
    words.add(
        one
            ? "Press the button and look. If all is right, one more press says so. If something"
                + " has changed, you can change it there."
            : "Press each button and look. If all is right, one more press says so. If something"
                + " has changed, you can change it there.");
    return words;
  }

  private static List<String> after(About about) {
    boolean one = about.listings().size() == 1;
    List<String> words = new ArrayList<>();
    if (about.number() > 1) {
      words.add(
          "If we do not hear from you, families will read that nobody has checked "
              + (one ? "it" : "them")
              + " with you, and somebody from the council may ring you.");
    }
    words.add(
        one
            ? "Do you no longer offer it? Then press the button and tell us there."
            : "Do you no longer offer one of them? Then press its button and tell us there.");
    words.add(
        "The first button you press also signs you in, until "
            + Days.withoutYear(about.lastDay())
            + ". So please do not pass this mail on.");
    words.add(
        "You get this mail because you look after what families read about "
            + about.provider()
            + ". We ask every few months, so that no family comes to a closed door.");
    return words;
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 3)).strip() + "...";
  }
}
