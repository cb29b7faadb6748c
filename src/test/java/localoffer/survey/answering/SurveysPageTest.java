package localoffer.survey.answering;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Surveyed;
import localoffer.World;
import localoffer.survey.Survey;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SurveysPageTest {

  private final World world = World.written();

  @Test
  void whatIsOpenAndWhatCameOfOthersIsListedAndNoDraft() {
    Survey open = Surveyed.open(world);
    Survey published = Surveyed.published(world);
    Survey draft = Surveyed.draft(world);
    Document page = world.page(SurveysPage.PATH);
    assertFalse(page.select("main a[href=" + open.href() + "]").isEmpty());
    assertFalse(page.select("main a[href=" + published.href() + "/results]").isEmpty());
    assertTrue(page.select("main a[href^=" + draft.href() + "/]").isEmpty());
    assertTrue(page.select("main a[href=" + draft.href() + "]").isEmpty());
  }
}
