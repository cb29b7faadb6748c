package localoffer.update.edit;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import localoffer.listing.Details;
import localoffer.listing.detail.Cost;
import localoffer.listing.detail.SendAnswers;
import localoffer.listing.detail.Source;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EditQuestionPageTest {

  private static final String SUMMARY = "edit/what-it-is/summary";

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void anAnswerIsKeptAsADraftWhileFamiliesSeeWhatWasThere() {
    HttpResponse<String> answer = kept.submit(SUMMARY, Map.of("summary", "  Play   outside. "));
    assertEquals(kept.at("edit/what-it-is"), Kept.location(answer));
    assertEquals("Play outside.", kept.draft().details().summary());
    assertEquals(Source.Kind.PROVIDER, kept.draft().details().source().kind());
    assertEquals("Play and new friends.", kept.details().summary());
    assertTrue(kept.page("edit/what-it-is").text().contains("Play outside."));
  }

  @Test
  void savingWhatIsThereAlreadyBeginsNoDraft() {
    kept.submit(SUMMARY, Map.of("summary", "Play and new friends."));
    assertFalse(kept.hasDraft());
  }

  @Test
  void whatIsWrongIsToldInTheSummaryAndBesideItsFieldAndNothingIsLost() {
    HttpResponse<String> answer =
        kept.submit("edit/who-it-is-for/ages", Map.of("ages.from", "12", "ages.to", "five"));
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertTrue(page.title().startsWith("Error: "), page.title());
    assertEquals("#ages-to", page.expectFirst(".govuk-error-summary a").attr("href"));
    assertEquals("five", page.expectFirst("#ages-to").val());
    assertEquals("12", page.expectFirst("#ages-from").val());
    assertTrue(page.expectFirst("#ages-to").attr("aria-describedby").contains("ages-to-error"));
    assertFalse(kept.hasDraft());
  }

  @Test
  void everyQuestionOfTheFormCanBeAnsweredAndKeepsAllElse() {
    Details before = kept.details();
    kept.submit("edit/how-to-get-it/referral", Map.of("referral_needed", "true"));
    kept.submit("edit/what-it-costs/cost", Map.of("cost.free", "false", "cost.help", ""));
    kept.submit("edit/including-children/communication", Map.of());
    kept.submit("edit/when-and-where/area", Map.of("area.reach", "city"));
    kept.submit("edit/questions-families-ask/questions", Map.of("questions", "one\r\n\r\n two "));
    Details after = kept.draft().details();
    assertEquals(true, after.referralNeeded());
    Cost cost = requireNonNull(after.cost());
    assertEquals(requireNonNull(before.cost()).amounts(), cost.amounts());
    assertEquals(null, cost.help());
    SendAnswers answers = requireNonNull(after.sendAnswers());
    assertEquals(null, answers.communication());
    assertEquals("All staff.", answers.staffTraining());
    assertEquals(List.of("one", "two"), after.questions());
    assertEquals(before.contacts(), after.contacts());
    assertEquals(before.photos(), after.photos());
  }

  @Test
  void fieldsThatWereNotAskedForAndChoicesNotOnOfferAreIgnored() {
    kept.submit(
        SUMMARY, Map.of("summary", "New.", "state", "published", "name", "Hacked", "source", "x"));
    kept.submit("edit/what-it-is/topics", Map.of("topics", "dragons"));
    assertEquals(kept.details().name(), kept.draft().details().name());
    assertEquals(kept.details().topics(), kept.draft().details().topics());
  }

  @Test
  void twoAnswersToTheSameAreShownSideBySideAndOneIsChosen() {
    Document opened = kept.page(SUMMARY);
    kept.submit(SUMMARY, Map.of("summary", "Theirs."));
    HttpResponse<String> clash = kept.send(SUMMARY, opened, Map.of("summary", "Mine."));
    assertEquals(409, clash.statusCode());
    Document page = World.read(clash);
    assertTrue(page.select(".side").eachText().containsAll(List.of("Mine.", "Theirs.")));
    assertEquals("Theirs.", kept.draft().details().summary());
    kept.send(SUMMARY, page, Map.of("keep.summary", "mine"));
    assertEquals("Mine.", kept.draft().details().summary());
  }

  @Test
  void theOtherAnswerCanBeKept() {
    Document opened = kept.page(SUMMARY);
    kept.submit(SUMMARY, Map.of("summary", "Theirs."));
    Document page = World.read(kept.send(SUMMARY, opened, Map.of("summary", "Mine.")));
    assertEquals(303, kept.send(SUMMARY, page, Map.of("keep.summary", "theirs")).statusCode());
    assertEquals("Theirs.", kept.draft().details().summary());
  }

  @Test
  void answersToDifferentQuestionsAreNeverInEachOthersWay() {
    Document opened = kept.page("edit/how-to-get-it/waiting-time");
    kept.submit(SUMMARY, Map.of("summary", "Theirs."));
    kept.send("edit/how-to-get-it/waiting-time", opened, Map.of("waiting_time", "A week."));
    assertEquals("Theirs.", kept.draft().details().summary());
    assertEquals("A week.", kept.draft().details().waitingTime());
  }

  @Test
  void partsOfListsAreAddedAndChanged() {
    String places = "edit/when-and-where/places/";
    Map<String, String> hall =
        Map.of("name", "Small hall", "address", "2 Road\nPenn", "postcode", "wv45aa");
    assertEquals(303, kept.submit(places + "new", hall).statusCode());
    assertEquals("WV4 5AA", kept.draft().details().places().get(1).postcode());
    kept.submit(places + "2", Map.of("name", "Large hall", "postcode", "WV4 5AA"));
    assertEquals("Large hall", kept.draft().details().places().get(1).name());
    assertEquals(2, kept.draft().details().places().size());
    assertEquals(404, kept.get(places + "9").statusCode());
    assertEquals(422, kept.submit(places + "new", Map.of("postcode", "somewhere")).statusCode());
  }

  @Test
  void howHardAnAnswerIsToReadIsSaid() {
    String hard = "We utilise interdisciplinary assessment methodologies, facilitating provision.";
    kept.submit("edit/what-it-is/description", Map.of("description", hard));
    String said = kept.page("edit/what-it-is/description").select(".reading").text();
    assertTrue(said.contains("Reading age"), said);
    assertTrue(said.contains("“utilise”: say “use”"), said);
  }

  @Test
  void hostileWordsStayWords() {
    String hostile = "<script>alert(1)</script>{{ 7*7 }}";
    kept.submit(SUMMARY, Map.of("summary", hostile));
    Document page = kept.page(SUMMARY);
    assertEquals(hostile, page.expectFirst("#summary").val());
    assertTrue(page.select("main script").isEmpty());
    assertTrue(kept.page("check").select("main script").isEmpty());
  }

  @Test
  void forgedFormsAreRefused() {
    assertEquals(403, kept.forged(SUMMARY));
    assertEquals(403, kept.forged("edit/when-and-where/places/new"));
  }
}
