package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import localoffer.content.Contents;
import localoffer.listing.Listing;
import localoffer.search.answer.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was checked lately stands a little above what was not, what was not for long below. */
class FreshnessTest {

  @TempDir private Path folder;

  @Test
  void ofThreeThatAreAlikeTheOneCheckedLatelyIsFirstAndSaysWhy() {
    try (TestSearch search = new TestSearch(folder.resolve("all"));
        SearchIndex index =
            SearchIndex.open(
                folder.resolve("three"),
                new Alike(search),
                TestSearch.KNOWLEDGE,
                TestSearch.PATIENT)) {
      index.awaitCaughtUp();
      List<Found> found =
          index.search(TestSearch.query("q", "guide dogs")).orElseThrow().found().stream()
              .filter(each -> each.shown().title().equals("Guide Dogs"))
              .toList();
      assertEquals(3, found.size());
      assertEquals("/services/lately", found.getFirst().shown().href());
      assertEquals("/services/long-ago", found.getLast().shown().href());
      assertEquals(
          List.of(Set.of("checked lately"), Set.of(), Set.of("not checked for a year")),
          found.stream().map(FreshnessTest::reasons).toList());
    }
  }

  private static Set<String> reasons(Found found) {
    return found.explanation().raised().keySet().stream()
        .filter(reason -> reason.contains("checked"))
        .collect(Collectors.toSet());
  }

  /** One listing three times: never checked, checked long ago and checked lately. */
  private record Alike(TestSearch search) implements Sources {

    @Override
    public long eachPublished(Consumer<Listing> consumer) {
      return search.store.eachPublished(
          listing -> {
            if (listing.slug().equals("guide-dogs")) {
              consumer.accept(copy(listing, "unchecked", null));
              consumer.accept(
                  copy(
                      listing, "long-ago", TestSearch.CLOCK.instant().minus(400, ChronoUnit.DAYS)));
              consumer.accept(
                  copy(listing, "lately", TestSearch.CLOCK.instant().minus(30, ChronoUnit.DAYS)));
            }
          });
    }

    private static Listing copy(Listing like, String slug, @Nullable Instant checked) {
      return new Listing(
          UUID.randomUUID(),
          slug,
          like.provider(),
          like.state(),
          1,
          like.details(),
          checked,
          null,
          like.createdAt(),
          like.updatedAt());
    }

    @Override
    public long eachChangedSince(long change, Consumer<Listing> consumer) {
      return change;
    }

    @Override
    public Contents contents() {
      return search.library.contents();
    }
  }
}
