package localoffer.update.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import org.junit.jupiter.api.Test;

class ReadingAgePageTest {

  private final World world = Kept.world();
  private final Kept kept = Kept.open(world);

  @Test
  void plainWordsAreSaidToBePlainAndOthersGetAdvice() {
    assertTrue(said("We play. You can come.").contains("plain enough"));
    String hard = said("We utilise multidisciplinary methodologies prior to commencement.");
    assertTrue(hard.contains("Aim for 11") && hard.contains("prior to"), hard);
    assertTrue(said("").contains("\"words\":\"\""));
  }

  @Test
  void itIsForMembersWithAFormOfOurs() {
    assertEquals(
        403,
        world.post(ReadingAgePage.PATH, Map.of("text", "a"), "Cookie", kept.cookie()).statusCode());
    assertEquals(303, world.post(ReadingAgePage.PATH, Map.of("text", "a")).statusCode());
  }

  private String said(String text) {
    String csrf = kept.page("edit/what-it-is/summary").expectFirst("input[name=csrf]").val();
    Map<String, String> form = Map.of("csrf", csrf, "text", text);
    return world.post(ReadingAgePage.PATH, form, "Cookie", kept.cookie()).body();
  }
}
