package localoffer.feedback.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class AnswerCommentPageTest {

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);
  private final Said said = Said.by(world, officer, "Bandicoots on the ramp", "/topics");
  private final String email = said.id() + "@example.net";

  @Test
  void whoWantedAReplyIsMailedTheAnswerAndAgainWhenSomethingChanges() {
    said.wanting(email).answered("planned", "We will mend the ramp.");
    assertEquals("answered", said.stage());
    said.answered("planned", "We will mend the ramp in May.");
    said.answered("yes", "We have mended the ramp.");
    List<String> mails = Mailbox.of(world, email);
    assertEquals(2, mails.size(), mails::toString);
    assertTrue(mails.getFirst().contains("We will mend the ramp."));
    assertTrue(mails.getLast().contains("Something has changed"));
    assertFalse(mails.toString().contains("Bandicoots"), mails::toString);
  }

  @Test
  void anAnswerNeedsWordsAChoiceAndADayForAChange() {
    HttpResponse<String> answer = said.send("/answer", Map.of("words", " "));
    assertEquals(422, answer.statusCode());
    assertEquals(2, World.read(answer).select(".govuk-error-summary li").size());
    Map<String, String> without = Map.of("changed", "yes", "words", "Mended");
    assertEquals(422, said.send("/answer", without).statusCode());
    Map<String, String> later = new HashMap<>(Said.answer("yes", "Mended"));
    later.put("year", "2027");
    assertEquals(422, said.send("/answer", later).statusCode());
  }

  @Test
  void whoeverIsNamedInItIsLookedAtAgain() {
    HttpResponse<String> answer =
        said.send("/answer", Said.answer("no", "Mrs Holloway decides that."));
    assertEquals(422, answer.statusCode());
  }

  @Test
  void theSecondOfTwoOfficersSeesBothAnswers() {
    Map<String, String> late = new HashMap<>(Said.answer("no", "Mine, later"));
    late.put("version", said.version());
    said.answered("no", "Theirs, first");
    HttpResponse<String> answer = said.send("/answer", late);
    assertEquals(409, answer.statusCode());
    assertTrue(World.read(answer).select(".govuk-inset-text").text().contains("Theirs, first"));
    assertEquals("Mine, later", World.read(answer).expectFirst("#words").val());
  }
}
