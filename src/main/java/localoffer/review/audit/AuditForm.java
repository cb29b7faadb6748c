package localoffer.review.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import localoffer.database.Ids;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/** What an officer typed to find rows of the trail; blank is not typed. */
public record AuditForm(String who, String what, String service, String from, String to) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]", Locale.UK);

  static AuditForm of(Function<String, @Nullable String> typed) {
    return new AuditForm(
        word(typed.apply("who")),
        word(typed.apply("what")),
        word(typed.apply("service")),
        word(typed.apply("from")),
        word(typed.apply("to")));
  }

  private static String word(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** What is wrong with what was typed, in a sentence; blank when nothing is. */
  String problem() {
    boolean days = isDay(from) && isDay(to);
    return days ? "" : "Write each day like 23/11/2026";
  }

  private static boolean isDay(String typed) {
    return typed.isEmpty() || day(typed).isPresent();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The same as the trail understands it. */
  AuditSearch search(Listings listings) {
    return new AuditSearch(
        who,
        what,
        day(from).map(AuditForm::beginning).orElse(""),
        day(to).map(day -> beginning(day.plusDays(1))).orElse(""),
        service.isEmpty() ? Optional.empty() : Optional.of(subjects(listings)));
  }

  /** The start of a day in London as the trail writes times; what follows may have a fraction. */
  private static String beginning(LocalDate day) {
    return LocalDateTime.ofInstant(day.atStartOfDay(Days.HERE).toInstant(), ZoneOffset.UTC) + ":00";
  }

  private List<String> subjects(Listings listings) {
    List<UUID> ids =
        Ids.parse(service)
            .map(List::of)
            .orElseGet(() -> listings.named(service).stream().map(Listing::id).toList());
    return ids.stream().map(id -> "listing " + id).toList();
  }

  /** The same as the end of an address, another page of it. */
  String query(long page) {
    return query() + "&page=" + page;
  }

  /** The same as the end of an address. */
  public String query() {
    return "?who=%s&what=%s&service=%s&from=%s&to=%s"
        .formatted(coded(who), coded(what), coded(service), coded(from), coded(to));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
