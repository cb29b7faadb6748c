package localoffer.sharing.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Asked;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RepresentativeAnswerPageTest {

  private final World world = World.shared();
  private final String officer = Officers.cookie(world, Role.APPROVER);
  private final String representative = Providers.cookie(world, Asked.FORUM);

  @Test
  void anAnswerIsReadByAnOfficerBeforeFamiliesReadIt() {
    String title = "Which cinema turns the sound down?";
    String href = Asked.shown(world, officer, title);
    String question =
        world
            .page("/staff/questions", "Cookie", officer)
            .expectFirst("a:containsOwn(" + title + ")")
            .attr("href");
    String path = question.replace("/staff/", "/update/");
    String words = "The one by the station does.";
    assertEquals(303, send(path, Map.of("answer", words)).statusCode());
    assertFalse(world.page(href).text().contains(words));
    Document staff = world.page(question, "Cookie", officer);
    String show = staff.expectFirst("form[action*=/answers/]").attr("action");
    String corrected = "The one by the station does, on Sundays.";
    int shown =
        Asked.tend(
            world,
            officer,
            question,
            show.substring(question.length()),
            Map.of("words", corrected));
    assertEquals(303, shown);
    assertTrue(world.page(href).text().contains("A parent representative answers " + corrected));
  }

  @Test
  void anEmptyAnswerSaysWhatToDoAndAPhoneNumberIsLookedAtAgain() {
    String path =
        Asked.question(world, officer, "Who sells weighted blankets?")
            .replace("/staff/", "/update/");
    assertEquals(422, send(path, Map.of("answer", " ")).statusCode());
    Document again = World.read(send(path, Map.of("answer", "Ring Sam on 07700 900126.")));
    assertTrue(again.text().contains("Look at your words again"));
    assertEquals("Ring Sam on 07700 900126.", again.expectFirst("textarea").val());
  }

  @Test
  void nobodyElseAnswers() {
    String path =
        Asked.question(world, officer, "Where can we borrow toys?").replace("/staff/", "/update/");
    assertEquals(404, world.get(path, "Cookie", Providers.ben(world)).statusCode());
  }

  private HttpResponse<String> send(String path, Map<String, String> form) {
    return world.submit(path, form, "Cookie", representative);
  }
}
