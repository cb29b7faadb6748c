package localoffer.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import localoffer.search.document.Field;
import localoffer.search.document.Findable;
import localoffer.search.document.Part;
import localoffer.search.document.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real model finds what means the same, and its faults never fail a search. */
class MeaningTest {

  private static final String QUERY = "cries every morning before school";

  private static final Findable AVOIDING =
      page(
          "page:/avoiding",
          "Emotionally based avoidance",
          "When a child is too anxious to attend lessons.");
  private static final Findable BADGES =
      page("page:/badges", "Blue Badges", "Park nearer to where you are going.");

  @TempDir private Path folder;

  @Test
  void theSameIsFoundInOtherWords() {
    try (Meaning meaning = Meaning.open(folder)) {
      know(meaning, AVOIDING, BADGES);
      Map<String, Likely> likely = likely(meaning);
      assertTrue(cosine(likely, AVOIDING) > cosine(likely, BADGES), likely.toString());
    }
  }

  @Test
  void aChangeIsFoundAndWhatIsGoneIsNot() {
    try (Meaning meaning = Meaning.open(folder)) {
      know(meaning, BADGES);
      AtomicInteger changes = new AtomicInteger();
      meaning.whenChanged(changes::incrementAndGet);
      meaning.put(AVOIDING);
      meaning.remove(BADGES.id());
      meaning.publish();
      meaning.awaitEmbedded();
      assertEquals(List.of(AVOIDING.id()), List.copyOf(likely(meaning).keySet()));
      assertTrue(changes.get() > 0);
    }
  }

  @Test
  void documentsThatAreNotThereAnyMoreAreForgotten() {
    try (Meaning meaning = Meaning.open(folder)) {
      know(meaning, AVOIDING, BADGES);
      know(meaning, BADGES);
      assertEquals(List.of(BADGES.id()), List.copyOf(likely(meaning).keySet()));
    }
  }

  @Test
  void offAnswersNothing() {
    try (Meaning meaning = Meaning.off()) {
      know(meaning, BADGES);
      assertEquals(Optional.empty(), meaning.of(QUERY));
      assertTrue(meaning.isOf(Map.of("change", "1")));
    }
  }

  @Test
  void aModelThatCannotBeReadTurnsMeaningOff() {
    try (Meaning meaning =
        Meaning.open(
            folder,
            () -> {
              throw new IOException("no model");
            })) {
      know(meaning, BADGES);
      assertEquals(Optional.empty(), meaning.of(QUERY));
    }
  }

  @Test
  void aFolderThatCannotBeWrittenTurnsMeaningOff() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    try (Meaning meaning = Meaning.open(file)) {
      know(meaning, BADGES);
      assertEquals(Optional.empty(), meaning.of(QUERY));
    }
  }

  private static void know(Meaning meaning, Findable... findables) {
    meaning.replaceAll(into -> List.of(findables).forEach(into));
    meaning.publish();
    meaning.awaitEmbedded();
  }

  private static Map<String, Likely> likely(Meaning meaning) {
    return meaning.of(QUERY).orElseThrow().nearest(10);
  }

  private static double cosine(Map<String, Likely> likely, Findable of) {
    return Optional.ofNullable(likely.get(of.id())).orElseThrow().cosine();
  }

  private static Findable page(String id, String title, String summary) {
    Shown shown =
        new Shown(
            Shown.Kind.PAGE,
            title,
            id,
            summary,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            List.of());
    return new Findable(
        id,
        shown,
        List.of(),
        Map.of(Field.NAME, List.of(title)),
        Map.of(),
        null,
        List.of(),
        true,
        1,
        List.of(new Part("", "", summary)));
  }
}
