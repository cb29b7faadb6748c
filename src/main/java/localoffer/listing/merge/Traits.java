package localoffer.listing.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.listing.Listing;
import localoffer.listing.detail.Contact;
import localoffer.listing.detail.Place;
import org.jspecify.annotations.Nullable;

/**
 * By what a listing is known again, each written in one way.
 *
 * @param words of its name that say something
 * @param letters of its name, each two that stand side by side
 */
record Traits(
    Listing listing,
    Set<String> words,
    Set<String> letters,
    Set<String> phones,
    Set<String> postcodes,
    Set<String> websites) {

  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "and", "of", "for", "in", "a", "at", "service", "services", "ltd", "trust");

  static Traits of(Listing listing) {
    String name = name(listing.details().name());
    return new Traits(
        listing,
        Set.of(name.split(" ", -1)),
        letters(name),
        known(listing.details().contacts().stream().map(Contact::phone).map(Traits::phone)),
        known(listing.details().places().stream().map(Place::postcode).map(Traits::postcode)),
        known(listing.details().contacts().stream().map(Contact::web).map(Traits::website)));
  }

  private static Set<String> known(Stream<String> all) {
    return all.filter(each -> !each.isEmpty()).collect(Collectors.toSet());
  }

  private static String name(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.UK)
            .replaceAll("['’\\p{M}]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return Arrays.stream(plain.split(" ", -1))
        .filter(word -> !EMPTY_WORDS.contains(word))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Set<String> letters(String name) {
    String around = " " + name + " ";
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= around.length(); at++) {
      pairs.add(around.substring(at, at + 2));
    }
    return pairs;
  }

  private static String phone(@Nullable String phone) {
    String digits = Objects.requireNonNullElse(phone, "").replaceAll("[^0-9]", "");
    return digits.replaceFirst("^(00)?44", "0");
  }

  private static String postcode(@Nullable String postcode) {
    return Objects.requireNonNullElse(postcode, "").replaceAll("\\s", "").toUpperCase(Locale.UK);
  }

  private static String website(@Nullable String web) {
    return Objects.requireNonNullElse(web, "")
        .toLowerCase(Locale.UK)
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("/+$", "");
  }

  /** How alike the names are, from 0 to 1 (Dice's coefficient of their pairs of letters). */
  double likeness(Traits other) {
    long shared = letters.stream().filter(other.letters::contains).count();
    return 2.0 * shared / (letters.size() + other.letters.size());
  }
}
