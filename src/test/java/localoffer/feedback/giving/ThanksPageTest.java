package localoffer.feedback.giving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The thanks say what happens next, and by when. */
class ThanksPageTest {

  private static final World WORLD = World.shared();

  @Test
  void whoAskedForAReplyReadsByWhen() {
    Document page = WORLD.page("/feedback/thanks?number=YS-7K2M-4P&reply=yes&about=/health/autism");
    assertTrue(page.text().contains("Your number is YS-7K2M-4P"), page.text());
    assertTrue(page.text().contains("You get an answer. We mean to do so by 21 December 2026."));
    assertEquals(1, page.select("a[href=/health/autism#useful]").size());
  }

  @Test
  void aNumberThatIsNoneIsNotShown() {
    Document page =
        WORLD.page("/feedback/thanks?number=Call+us+on+0900&about=https://evil.example");
    assertFalse(page.text().contains("0900"), page.text());
    assertFalse(page.html().contains("evil.example"));
  }
}
