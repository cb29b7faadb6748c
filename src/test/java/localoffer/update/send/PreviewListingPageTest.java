package localoffer.update.send;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import org.junit.jupiter.api.Test;

class PreviewListingPageTest {

  private final Kept kept = Kept.open(Kept.world(), "school");

  @Test
  void theDraftIsShownAsFamiliesWillSeeIt() {
    kept.submit("edit/what-it-is/description", Map.of("description", "## Come\n\nIt is *fun*."));
    kept.submit(
        "edit/sen-at-this-school/teaching", Map.of("school_sen.teaching", "In small groups."));
    var page = kept.page("preview");
    assertTrue(page.select("main .words em").text().contains("fun"));
    assertTrue(page.text().contains("SEN at this school"), page.text());
    assertTrue(page.text().contains("In small groups."), page.text());
  }
}
