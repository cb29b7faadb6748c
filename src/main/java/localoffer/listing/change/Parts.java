package localoffer.listing.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.listing.detail.AreaServed;
import localoffer.listing.detail.Contact;
import localoffer.listing.detail.Cost;
import localoffer.listing.detail.Film;
import localoffer.listing.detail.Link;
import localoffer.listing.detail.Photo;
import localoffer.listing.detail.Place;
import org.jspecify.annotations.Nullable;

/** The parts of a listing in words, so that two of them can be compared by reading. */
final class Parts {

  private Parts() {}

  static String cost(Cost cost) {
    List<String> lines = new ArrayList<>();
    if (cost.isFree()) {
      lines.add("Free");
    }
    cost.amounts().forEach(amount -> lines.add(amount.what() + ": " + amount.inWords()));
    add(lines, "", cost.help());
    return String.join("\n", lines);
  }

  static String area(AreaServed area) {
    return switch (area.reach()) {
      case CITY -> "The whole city";
      case AREAS -> String.join("\n", area.areas());
      case NATIONAL -> "Anywhere in the country";
      case ONLINE -> "Online, wherever you are";
    };
  }

  /** With its access features in words, a line each. */
  static String place(Place place, String access) {
    String address =
        Stream.of(
                Stream.ofNullable(place.name()),
                place.address().stream(),
                Stream.ofNullable(place.postcode()))
            .flatMap(parts -> parts)
            .collect(Collectors.joining(", "));
    List<String> lines = new ArrayList<>();
    add(lines, "", address.isEmpty() ? null : address);
    add(lines, "", place.hidden() ? "The address is kept private" : null);
    add(lines, "Access: ", access.isEmpty() ? null : access.replace("\n", ", "));
    return String.join("\n", lines);
  }

  static String contact(Contact contact) {
    List<String> lines = new ArrayList<>();
    add(lines, "", contact.role());
    add(lines, "Phone: ", contact.phone());
    add(lines, "Text relay: ", contact.textRelay());
    add(lines, "Email: ", contact.email());
    add(lines, "Website: ", contact.web());
    add(lines, "Open: ", contact.hours());
    return String.join("\n", lines);
  }

  static String link(Link link) {
    return link.title() + ": " + link.href();
  }

  /** Its name tells two pictures with the same words from each other. */
  static String photo(Photo photo) {
    return photo.alt() + " (" + photo.file() + ")";
  }

  static String film(Film film) {
    List<String> lines = new ArrayList<>();
    lines.add(film.title() + ": " + film.href());
    lines.add(film.captions() ? "With captions" : "Without captions");
    add(lines, "Transcript: ", film.transcript());
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String before, @Nullable String words) {
    if (words != null) {
      lines.add(before + words);
    }
  }
}
