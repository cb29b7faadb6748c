package localoffer.search;

import static localoffer.search.TestSearch.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.search.answer.Correction;
import localoffer.search.answer.FacetCount;
import localoffer.search.answer.Found;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.answer.Suggestion;
import localoffer.search.document.Facet;
import localoffer.search.words.Marks;
import localoffer.search.words.Marks.Segment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

  @TempDir static Path folder;
  private static TestSearch search;

  @BeforeAll
  static void open() {
    search = new TestSearch(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static SearchResults ask(String... parameters) {
    return search.ask(query(parameters));
  }

  @Test
  void whatIsQuotedFromAServiceHoldsNoMarksOfHowItWasWritten() {
    String quoted =
        search.find("call you every 12 weeks").found().stream()
            .flatMap(found -> found.excerpt().stream())
            .map(Marks.Segment::text)
            .collect(Collectors.joining());
    assertTrue(quoted.contains("12"), quoted);
    assertFalse(quoted.contains("]("), quoted);
  }

  @Test
  void aFacetsCountIsWhatChoosingItFinds() {
    for (String[] chosen :
        new String[][] {{}, {"age", "5-10"}, {"need", "autism", "kind", "service"}}) {
      List<String> asked = new ArrayList<>(List.of("q", "help at school"));
      asked.addAll(List.of(chosen));
      SearchResults before = ask(asked.toArray(String[]::new));
      for (Map.Entry<Facet, List<FacetCount>> facet : before.facets().entrySet()) {
        for (FacetCount count : facet.getValue()) {
          SearchResults after =
              search.ask(
                  before
                      .query()
                      .without(facet.getKey())
                      .withFilters(with(before.query(), facet.getKey(), count.value())));
          assertEquals(count.count(), after.total(), facet.getKey() + " " + count);
        }
      }
    }
  }

  private static Map<Facet, List<String>> with(SearchQuery query, Facet facet, String value) {
    Map<Facet, List<String>> filters = new java.util.EnumMap<>(Facet.class);
    filters.putAll(query.filters());
    filters.put(facet, List.of(value));
    return filters;
  }

  @Test
  void twoValuesOfOneFacetWidenAndTwoFacetsNarrow() {
    long deaf = ask("need", "hearing").total();
    long either = ask("need", "hearing", "need", "sight").total();
    long both = ask("need", "hearing", "topic", "health").total();
    assertTrue(either > deaf && both < deaf, deaf + " " + either + " " + both);
  }

  @Test
  void aRadiusNeverHidesWhatReachesTheWholeCity() {
    long without = ask("q", "short break", "near", "WV14").total();
    SearchResults within = ask("q", "short break", "near", "WV14", "within", "1");
    assertTrue(within.total() > 0 && within.total() <= without);
    Set<String> areas = new HashSet<>();
    within.found().forEach(found -> areas.add(String.valueOf(found.shown().area())));
    assertTrue(areas.contains("Whole city"), areas::toString);
  }

  @Test
  void theNearestCanComeFirst() {
    SearchResults nearest = ask("q", "school", "near", "WV2 4AB", "sort", "distance");
    List<Double> miles =
        nearest.found().stream().map(Found::miles).filter(Objects::nonNull).toList();
    assertEquals(miles.stream().sorted(Comparator.naturalOrder()).toList(), miles);
  }

  @Test
  void anUnknownPlaceIsSaidAndHidesNothing() {
    SearchResults unknown = ask("q", "respite", "near", "Atlantis");
    assertTrue(String.valueOf(Objects.requireNonNull(unknown.near()).note()).contains("Atlantis"));
    assertEquals(ask("q", "respite").total(), unknown.total());
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrRepeats() {
    SearchResults first = ask("q", "school");
    Set<String> seen = new HashSet<>();
    for (int page = 1; page <= first.pages(); page++) {
      for (Found found : search.ask(first.query().withPage(page)).found()) {
        assertTrue(seen.add(found.shown().href()), found.shown().href());
      }
    }
    assertEquals(first.total(), seen.size());
  }

  @Test
  void spellingIsPutRightSaidAndCanBeUndone() {
    SearchResults corrected = search.find("dislexia help");
    assertEquals(new Correction("dyslexia help", List.of("dyslexia")), corrected.correction());
    assertEquals(null, search.ask(corrected.query().inTheseWords()).correction());
  }

  @Test
  void capitalsNumbersAndLocalNamesAreNeverCorrected() {
    for (String typed : List.of("WIASS", "HY5!", "SNEYS", "Tetenhall ZZTOP", "wv10", "hy5")) {
      Correction correction = search.find(typed).correction();
      assertTrue(correction == null || !correction.text().contains("wait"), typed);
    }
    assertEquals(null, search.find("WIASZ").correction());
    assertEquals(null, search.find("clubs in Whitmore Reans").correction());
  }

  @Test
  void theWordsFoundAreMarkedAndNothingIsLost() {
    Found found = search.find("special schools").found().getFirst();
    List<Segment> summary = found.summary();
    assertTrue(summary.stream().anyMatch(Segment::marked), summary::toString);
    assertEquals(
        found.shown().summary(), String.join("", summary.stream().map(Segment::text).toList()));
  }

  @Test
  void aHardWordNeverStandsBeforeAServiceOrPageOnIt() {
    for (String typed : List.of("ehcp", "direct payment", "sendiass", "autism", "respite", "OT")) {
      assertFalse(search.hrefs(typed).getFirst().startsWith("/glossary/"), typed);
    }
    assertTrue(search.hrefs("ehcp").size() > 1);
  }

  @Test
  void whenNothingPassesAllFiltersTheyAreLeftOutOneByOneAndSaid() {
    SearchResults relaxed =
        ask("q", "tribunal", "level", "universal", "cost", "paid", "topic", "things-to-do");
    assertTrue(relaxed.total() > 0);
    assertFalse(relaxed.dropped().isEmpty());
    assertEquals("Costs money", relaxed.dropped().getFirst());
  }

  @Test
  void anAgeInTheWordsRaisesWhatFitsAndHidesNothing() {
    SearchResults plain = ask("q", "swimming 7 year old", "plain", "age");
    SearchResults understood = search.find("swimming 7 year old");
    assertEquals("Age 7", understood.understood().getFirst().text());
    assertEquals(search.find("swimming").total(), understood.total());
    assertEquals(List.of(), plain.understood());
  }

  @Test
  void suggestionsForgiveASlipAndNameEachKind() {
    List<Suggestion> slipped = search.index.suggest("dislex");
    assertTrue(
        slipped.stream()
            .anyMatch(s -> s.text().toLowerCase(java.util.Locale.UK).contains("dyslexia")),
        slipped::toString);
    List<Suggestion> acronym = search.index.suggest("ehcp");
    assertTrue(acronym.stream().anyMatch(s -> s.kind().equals("glossary")), acronym::toString);
    assertTrue(search.index.suggest("sho").size() <= 8);
    assertEquals(List.of(), search.index.suggest("sh"));
    assertEquals("/topics/short-breaks", search.index.suggest("short br").getFirst().href());
  }

  @Test
  void nothingThatAPersonCanTypeBreaksIt() {
    Random random = new Random(20261122);
    List<String> pieces = new ArrayList<>();
    Collections.addAll(
        pieces,
        """
        autism * ? ~ ^ AND OR NOT ( ) [a TO b] " \\ / : + - && || { } <script> ' 1=1 😀 é ß ﬁ ٣ wv2
        year 9 0 old 99 free the %00 near İ 名前\
        """
            .split("\\s"));
    Collections.addAll(
        pieces, "\u0000", "\uD800", "WV2 4AB", "0 year old", "\u202e", "\n", "a".repeat(300));
    Collections.addAll(pieces, "-".repeat(40), "x y ".repeat(30), "[a TO b]", "' OR 1=1");
    String[] names = {
      "q", "near", "within", "age", "need", "topic", "level", "cost", "kind", "page", "sort",
      "exact", "plain"
    };
    for (int i = 0; i < 2000; i++) {
      List<String> asked = new ArrayList<>();
      for (int n = random.nextInt(4); n >= 0; n--) {
        StringBuilder value = new StringBuilder();
        for (int p = random.nextInt(6); p >= 0; p--) {
          value
              .append(pieces.get(random.nextInt(pieces.size())))
              .append(random.nextBoolean() ? " " : "");
        }
        asked.add(n == 0 ? "q" : names[random.nextInt(names.length)]);
        asked.add(value.toString());
      }
      SearchQuery hostile = query(asked.toArray(String[]::new));
      assertNotNull(search.ask(hostile));
      assertNotNull(search.index.suggest(hostile.text()));
      assertTrue(Addresses.of(hostile).startsWith("/search"));
    }
  }
}
