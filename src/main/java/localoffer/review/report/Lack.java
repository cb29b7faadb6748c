package localoffer.review.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.detail.Contact;

/**
 * Something that a family needs to know and a service may not say.
 *
 * @param key in addresses
 * @param words such as "No phone number"
 */
public record Lack(String key, String words, Predicate<Listing> lacks) {

  /** What the law and families ask for, what matters most first. */
  static final List<Lack> ALL =
      List.of(
          of("contact", "No way to get in touch", it -> it.contacts().isEmpty()),
          of("phone", "No phone number", it -> it.contacts().stream().noneMatch(Lack::rings)),
          of("who-for", "Does not say who can use it", it -> it.eligibility() == null),
          of("how", "Does not say how to get it", it -> it.howToApply() == null),
          of("who-decides", "Does not say who decides", it -> it.whoDecides() == null),
          of("ages", "No ages", it -> it.ages() == null),
          of("cost", "Does not say what it costs", it -> it.cost() == null),
          of("where", "Does not say where it is", it -> it.places().isEmpty() && it.area() == null),
          of("wait", "Does not say how long you wait", it -> it.waitingTime() == null),
          of("send", "Does not say how it includes children", it -> it.sendAnswers() == null),
          of("questions", "No questions that families ask", it -> it.questions().isEmpty()),
          of("statutory", "Meets no item of Schedule 2", it -> it.statutory().isEmpty()),
          new Lack("checked", "Never checked with the provider", it -> it.confirmedAt() == null));

  private static Lack of(String key, String words, Predicate<Details> lacks) {
    return new Lack(key, words, listing -> lacks.test(listing.details()));
  }

  private static boolean rings(Contact contact) {
    return contact.phone() != null || contact.textRelay() != null;
  }

  static Optional<Lack> of(String key) {
    return ALL.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  boolean isOf(Listing listing) {
    return lacks.test(listing);
  }
}
