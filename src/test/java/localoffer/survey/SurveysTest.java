package localoffer.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.Surveyed;
import localoffer.World;
import localoffer.account.secret.Tokens;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.survey.Question.Kind;
import localoffer.survey.Results.Bar;
import localoffer.survey.Survey.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SurveysTest {

  private final Database database = Database.inMemory();
  private final Surveys surveys = new Surveys(new SurveyStore(database), World.CLOCK);

  @AfterEach
  void close() {
    database.close();
  }

  private Survey open() {
    return surveys.open(surveys.begin(Surveyed.PAPER, "carol"), "carol");
  }

  private static Reply reply(int scale, String words) {
    Map<Integer, List<Integer>> choices = Map.of(2, List.of(1, 3), 3, List.of(scale));
    return new Reply(Tokens.fresh(), false, choices, Map.of(4, words), null);
  }

  @Test
  void figuresAreWhatFamiliesSaidExactly() {
    Survey survey = open();
    surveys.answer(survey, reply(4, "Earlier."));
    surveys.answer(survey, reply(9, "Later."));
    surveys.answer(survey, new Reply(Tokens.fresh(), true, Map.of(1, List.of(2)), Map.of(), null));
    Results results = surveys.results(survey);
    assertEquals(3, results.people());
    assertEquals(
        List.of(new Bar("Yes", 0, 0), new Bar("No", 1, 100)), results.outcomes().get(0).bars());
    assertEquals(
        List.of(new Bar("School", 2, 100), new Bar("Town", 0, 0), new Bar("Friends", 2, 100)),
        results.outcomes().get(1).bars());
    assertEquals(
        "Most often: School; Friends (2 of 2 people).", results.outcomes().get(1).sentence());
    assertEquals("6.5 on average, from 2 people.", results.outcomes().get(2).sentence());
    assertEquals("2 people wrote something.", results.outcomes().get(3).sentence());
    assertEquals(10, results.outcomes().get(2).bars().size());
  }

  @Test
  void ownWordsAreReadBeforeTheyAreShown() {
    Survey survey = open();
    surveys.answer(survey, reply(1, "Ask Examplia."));
    assertEquals(List.of(), surveys.results(survey).outcomes().get(3).words());
    Said said = surveys.said(survey).getFirst();
    assertEquals("held", said.stage());
    surveys.show(survey, said.id(), "Ask [name].", "carol");
    assertEquals(List.of("Ask [name]."), surveys.results(survey).outcomes().get(3).words());
    surveys.leaveOut(survey, said.id(), "carol");
    assertEquals(List.of(), surveys.results(survey).outcomes().get(3).words());
    Survey other = open();
    surveys.show(other, said.id(), "Of another survey.", "carol");
    assertEquals("left_out", surveys.said(survey).getFirst().stage());
  }

  @Test
  void oneFormCountsOnceAndWhatLooksSentByAProgramNotAtAll() {
    Survey survey = open();
    Reply reply = reply(5, "Once.");
    assertTrue(surveys.answer(survey, reply));
    assertFalse(surveys.answer(survey, reply));
    surveys.answer(
        survey, new Reply(Tokens.fresh(), false, Map.of(3, List.of(1)), Map.of(4, "Buy"), "trap"));
    Results results = surveys.results(survey);
    assertEquals(1, results.people());
    assertEquals(1, results.doubtful());
    assertEquals("5.0 on average, from 1 person.", results.outcomes().get(2).sentence());
    assertEquals(1, surveys.said(survey).size());
  }

  @Test
  void aSurveyIsAnsweredOnlyWhileItIsOpenAndStaysAsItWasAsked() {
    Survey draft = surveys.begin(Surveyed.PAPER, "carol");
    assertFalse(surveys.answer(draft, reply(1, "Early.")));
    assertEquals(Optional.empty(), surveys.shown(draft.slug()));
    Survey open = surveys.open(draft, "carol");
    assertThrows(SurveyChanged.class, () -> surveys.save(open, Surveyed.PAPER.without(1), "carol"));
    Survey closed = surveys.close(open, "carol");
    assertFalse(surveys.answer(closed, reply(1, "Late.")));
    assertThrows(SurveyChanged.class, () -> surveys.close(open, "ben"));
    assertEquals(Stage.PUBLISHED, surveys.publish(closed, "We act.", "carol").stage());
    Survey blank = surveys.begin(new Paper("Blank", "", null, List.of()), "carol");
    assertThrows(SurveyChanged.class, () -> surveys.open(blank, "carol"));
  }

  @Test
  void everyStepStandsInTheTrail() {
    Survey survey = open();
    surveys.answer(survey, reply(3, "Something private."));
    List<String> trail =
        database.read(
            handle -> {
              assertEquals(Optional.empty(), Audit.firstBreak(handle));
              return handle
                  .createQuery("SELECT action || ' by ' || actor || ' ' || detail FROM audit")
                  .mapTo(String.class)
                  .list();
            });
    assertEquals(3, trail.size());
    assertTrue(trail.get(2).startsWith("survey answer by somebody"), trail.toString());
    assertFalse(trail.toString().contains("private"), trail.toString());
  }

  @Test
  void whatIsReadyCanBeOpenedAsItIs() {
    ReadySurveys ready = new ReadySurveys(Path.of("content"));
    assertEquals(
        List.of("parent-carers", "rate-the-local-offer"),
        ready.all().stream().map(ReadySurveys.Ready::name).toList());
    for (ReadySurveys.Ready each : ready.all()) {
      Survey survey = surveys.open(surveys.begin(each.paper(), "carol"), "carol");
      assertEquals(each.paper(), surveys.shown(survey.slug()).orElseThrow().paper());
      for (Question question : each.paper().questions()) {
        assertTrue(ready.pictures().contains(String.valueOf(question.picture())), question.text());
        assertEquals(question.kind() == Kind.TEXT, question.choices().isEmpty());
        question
            .options()
            .forEach(option -> assertTrue(ready.pictures().contains("" + option.picture())));
      }
    }
  }
}
