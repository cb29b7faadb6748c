package localoffer.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import localoffer.listing.freshness.Freshness;
import localoffer.search.answer.Found;
import localoffer.search.answer.Quote;
import localoffer.search.document.Shown;
import localoffer.search.document.Shown.Kind;
import localoffer.search.words.Marks.Segment;
import org.jspecify.annotations.Nullable;

/** One result as a family reads it. */
public record ResultView(
    String href,
    String provider,
    List<Segment> title,
    List<Segment> summary,
    List<Segment> excerpt,
    @Nullable Quote quote,
    boolean placeless,
    List<Fact> facts) {

  private static final double ROUND_THE_CORNER = 0.1;

  /** A short thing to know; {@code style} is empty for most. */
  public record Fact(String text, String style) {}

  static ResultView of(Found found, LocalDate today) {
    Shown shown = found.shown();
    String provider = shown.provider();
    return new ResultView(
        shown.href(),
        provider == null ? "" : provider,
        found.title(),
        found.summary(),
        found.excerpt(),
        found.quote(),
        found.miles() == null,
        facts(found, today));
  }

  private static List<Fact> facts(Found found, LocalDate today) {
    Shown shown = found.shown();
    List<Fact> facts = new ArrayList<>();
    add(facts, kind(shown.kind()));
    add(facts, shown.ages());
    add(facts, distance(found.miles()));
    add(facts, shown.area());
    add(facts, shown.cost());
    if (shown.kind() == Kind.SERVICE) {
      facts.add(freshness(shown, today));
    }
    return facts;
  }

  private static void add(List<Fact> facts, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      facts.add(new Fact(text, ""));
    }
  }

  private static @Nullable String kind(Kind kind) {
    return switch (kind) {
      case PAGE -> "Guide";
      case GLOSSARY -> "Hard word explained";
      case SERVICE, TOPIC, NEED -> null;
    };
  }

  private static @Nullable String distance(@Nullable Double miles) {
    if (miles == null) {
      return null;
    }
    return miles < ROUND_THE_CORNER
        ? "Very near"
        : String.format(Locale.UK, miles < 10 ? "%.1f miles" : "%.0f miles", miles);
  }

  private static Fact freshness(Shown shown, LocalDate today) {
    Freshness freshness = Freshness.of(shown.checked(), today);
    return new Fact(freshness.text(), freshness.recent() ? "checked" : "unchecked");
  }
}
