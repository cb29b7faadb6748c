package localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

  @TempDir Path folder;
  private ContentFolder content;

  @BeforeEach
  void write() {
    content = ContentFolder.in(folder);
  }

  @Test
  void anEditIsReadAndRaisesTheVersion() {
    try (Library library = Library.open(folder)) {
      content.page("care/breaks", "Other and longer words.");
      library.look();
      assertEquals("Other and longer words.", markdown(library));
      assertEquals(2, library.version());
    }
  }

  @Test
  void nothingIsReadAgainWhileNothingChanges() {
    try (Library library = Library.open(folder)) {
      Contents before = library.contents();
      library.look();
      assertEquals(1, library.version());
      assertSame(before, library.contents());
    }
  }

  @Test
  void aBrokenEditKeepsTheLastGoodReadingWhole() {
    try (Library library = Library.open(folder)) {
      content.page("care/breaks", "Other and longer words.");
      content.write("glossary.yaml", "- {id: advocate, term: [");
      library.look();
      assertEquals("Some words.", markdown(library));
      assertEquals(1, library.version());

      content.write("glossary.yaml", "[]");
      library.look();
      assertEquals("Other and longer words.", markdown(library));
    }
  }

  @Test
  void listenersHearOfEachReadingEvenAfterOneThatFails() {
    AtomicInteger heard = new AtomicInteger();
    try (Library library = Library.open(folder)) {
      library.onChange(
          () -> {
            throw new IllegalStateException("a listener that fails, on purpose");
          });
      library.onChange(heard::incrementAndGet);
      library.reload();
      library.reload();
    }
    assertEquals(2, heard.get());
  }

  @Test
  void aWatchedFolderIsReadAgainByItself() throws InterruptedException {
    CountDownLatch changed = new CountDownLatch(1);
    try (Library library = Library.open(folder).watch()) {
      library.onChange(changed::countDown);
      content.page("care/breaks", "Other and longer words.");
      assertTrue(changed.await(20, TimeUnit.SECONDS));
      assertEquals("Other and longer words.", markdown(library));
    }
  }

  @Test
  void aFileThatCannotBeUsedIsNamed() {
    content.write("pages/care/breaks.md", "No front matter.");
    ContentException refused = assertThrows(ContentException.class, () -> Library.open(folder));
    assertTrue(refused.toString().contains("breaks.md"));
  }

  @Test
  void aPageWithoutATitleIsRefused() {
    content.write("pages/care/breaks.md", "---\nsummary: Time off.\n---\nWords.");
    ContentException refused = assertThrows(ContentException.class, () -> Library.open(folder));
    assertTrue(refused.toString().contains("no title"));
  }

  private static String markdown(Library library) {
    return library.contents().article("/care/breaks").orElseThrow().markdown();
  }
}
