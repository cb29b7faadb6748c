package localoffer.feedback.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TriageCommentPageTest {

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);

  @Test
  void anApproverReadsTheWordsWithTheirMarks() {
    Said said = Said.by(world, officer, "My son <b>Jayden</b> waits", "/topics");
    Document page = said.page("");
    assertEquals("Jayden (a name)", page.select("mark").text());
    assertTrue(page.select("blockquote").text().contains("<b>"), page.html());
  }

  @Test
  void anEditorReadsNoWordAndDecidesNothing() {
    Said said = Said.by(world, officer, "My son Jayden waits", "/topics").wanting("d@example.org");
    String editor = Officers.cookie(world, Role.EDITOR);
    Document page = world.page(said.path(""), "Cookie", editor);
    assertFalse(page.text().contains("waits"), page.text());
    assertTrue(page.select("main form").isEmpty());
    for (String ending : new String[] {"/copy", "/ask", "/answer", "/leave-out", "/merge"}) {
      assertEquals(403, world.get(said.path(ending), "Cookie", editor).statusCode());
    }
  }

  @Test
  void whoMayRingSeesThatThePersonWantsAReply() {
    Said said = Said.by(world, officer, "Ring me", "/topics").wanting("d@example.org");
    assertTrue(said.page("").text().contains("By mail, from this site"));
    assertFalse(said.page("").text().contains("d@example.org"));
  }

  @Test
  void whatIsNoCommentIsNotFound() {
    assertEquals(404, world.get("/staff/comments/none", "Cookie", officer).statusCode());
  }
}
