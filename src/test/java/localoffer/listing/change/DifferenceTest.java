package localoffer.listing.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.Examples;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void nothingDiffersFromItself() {
    assertEquals(List.of(), Difference.between(Examples.everything(), Examples.everything()));
  }

  @Test
  void everyFieldThatFamiliesSeeOrSearchIsComparedInTheOrderOfTheirPage() {
    List<FieldChange> all = Difference.between(Examples.about("Other", "housing"), other());
    assertEquals("Name", all.getFirst().label());
    assertEquals("Duties that it meets", all.getLast().label());
    TreeSet<String> compared =
        all.stream()
            .map(change -> change.field().replaceFirst("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> fields =
        Arrays.stream(Details.class.getRecordComponents())
            .map(RecordComponent::getName)
            .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    fields.removeAll(List.of("source", "questions"));
    assertEquals(fields, compared);
  }

  @Test
  void partsAreReadAsWordsWithTheNamesThatFamiliesSee() {
    Taxonomy taxonomy = Taxonomy.read(Path.of("content"));
    List<FieldChange> all =
        Difference.between(Examples.about("Saturday club", "housing"), other(), taxonomy);
    assertEquals("Each day: £3.50\nAsk us.", after(all, "cost"));
    assertEquals("You can ask yourself", after(all, "referral_needed"));
    assertEquals(
        "Enquiries\nPhone: 01632 960000\nText relay: 18001 01632 960000\nEmail: help@example.org\n"
            + "Website: https://www.example.org/\nOpen: Every day",
        after(all, "contacts"));
    assertTrue(after(all, "needs").startsWith(taxonomy.needs().name("autism") + "\n"));
    assertEquals("Ages 5 to 11", after(all, "ages"));
  }

  @Test
  void wordsThatGoAndComeAreMarkedAndTheRestStays() {
    assertEquals(
        "Open on [-Saturday-][+Sunday+] at 10.",
        marked("Open on Saturday at 10.", "Open on Sunday at 10."));
    assertEquals("[+Come along.+]", marked("", "Come along."));
    assertEquals("[-Free tea-][+No fee+] for all", marked("Free tea for all", "No fee for all"));
    assertEquals("a, [-b, -]c", marked("a, b, c", "a, c"));
  }

  @Test
  void bothTextsCanBeReadFromTheMarkedOne() {
    String before = "We meet on Mondays.\nBring a coat, it’s cold! 🙂";
    String after = "We meet on Tuesdays.\n\nBring boots: it's cold 🙂🙂";
    List<FieldChange.Span> spans = Difference.words(before, after);
    assertEquals(before, read(spans, FieldChange.Mark.NEW));
    assertEquals(after, read(spans, FieldChange.Mark.GONE));
  }

  @Test
  void aVeryLongTextIsShownWholeBeforeAndAfter() {
    String before = "word ".repeat(5_000);
    String after = "other ".repeat(5_000);
    assertEquals(2, Difference.words(before, after).size());
  }

  private static Details other() {
    return Examples.everything();
  }

  private static String after(List<FieldChange> all, String field) {
    return all.stream().filter(one -> one.field().equals(field)).findFirst().orElseThrow().after();
  }

  private static String marked(String before, String after) {
    return Difference.words(before, after).stream()
        .map(
            span ->
                switch (span.mark()) {
                  case SAME -> span.text();
                  case GONE -> "[-" + span.text() + "-]";
                  case NEW -> "[+" + span.text() + "+]";
                })
        .collect(Collectors.joining());
  }

  private static String read(List<FieldChange.Span> spans, FieldChange.Mark without) {
    return spans.stream()
        .filter(span -> span.mark() != without)
        .map(FieldChange.Span::text)
        .collect(Collectors.joining());
  }
}
