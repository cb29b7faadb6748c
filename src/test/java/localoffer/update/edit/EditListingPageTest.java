package localoffer.update.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import localoffer.Kept;
import org.junit.jupiter.api.Test;

class EditListingPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void everySectionIsThereAndSaysHowFarItIs() {
    List<String> sections = kept.page("edit").select("main .sections a").eachText();
    assertEquals(9, sections.size(), sections.toString());
    assertEquals("What it is", sections.getFirst());
    kept.submit("edit/how-to-get-it/waiting-time", Map.of("waiting_time", "Three weeks."));
    var changed = kept.page("edit").select("main .sections li:has(.changed)");
    assertEquals(List.of("How to get it Changed"), changed.eachText());
  }

  @Test
  void onlySchoolsAreAskedAboutSenAtSchool() {
    assertFalse(kept.page("edit").text().contains("SEN at this school"));
    Kept school = Kept.open(Kept.world(), "school");
    assertTrue(school.page("edit").text().contains("SEN at this school"));
    assertEquals(404, kept.get("edit/sen-at-this-school").statusCode());
  }

  @Test
  void othersServicesAreNotThere() {
    Kept other = Kept.open(Kept.world());
    for (String page : new String[] {"edit", "edit/what-it-is", "edit/what-it-is/name", "check"}) {
      assertEquals(
          404, Kept.world().get(other.at(page), "Cookie", kept.cookie()).statusCode(), page);
    }
  }
}
