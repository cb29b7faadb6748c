package localoffer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import localoffer.account.secret.Tokens;
import localoffer.survey.Paper;
import localoffer.survey.Question;
import localoffer.survey.Question.Kind;
import localoffer.survey.Question.Option;
import localoffer.survey.Question.Scale;
import localoffer.survey.Reply;
import localoffer.survey.Survey;
import localoffer.survey.SurveyStore;
import localoffer.survey.Surveys;
import localoffer.web.Csrf;
import localoffer.web.guard.SecretKey;

/** Surveys of a world that were made without coming through the pages. */
public final class Surveyed {

  /** A question of each kind. */
  public static final Paper PAPER =
      new Paper(
          "What do you think of buses?",
          "We want to know how buses work for you.",
          null,
          List.of(
              new Question(
                  Kind.CHOICE,
                  "Do you take the bus?",
                  null,
                  "Do you go by bus?",
                  "bus",
                  List.of(new Option("Yes", null, "happy"), new Option("No", null, "sad")),
                  null),
              new Question(
                  Kind.SEVERAL,
                  "Where do you go?",
                  "Choose all that fit.",
                  null,
                  null,
                  List.of(
                      new Option("School", null, "school"),
                      new Option("Town", null, null),
                      new Option("Friends", null, null)),
                  null),
              new Question(
                  Kind.SCALE,
                  "How good are they?",
                  null,
                  null,
                  null,
                  List.of(),
                  new Scale(1, 10, "(bad)", "(good)")),
              new Question(Kind.TEXT, "What should change?", null, null, "idea", List.of(), null)));

  private Surveyed() {}

  /** Does something with the surveys of a world. */
  public static <T> T with(World world, Function<Surveys, T> work) {
    return Officers.inDatabase(
        world, database -> work.apply(new Surveys(new SurveyStore(database), World.CLOCK)));
  }

  public static Survey draft(World world) {
    return with(world, surveys -> surveys.begin(PAPER, "test"));
  }

  /** A survey that families can answer. */
  public static Survey open(World world) {
    return with(world, surveys -> surveys.open(surveys.begin(PAPER, "test"), "test"));
  }

  /** One that two people answered, and that is closed. */
  public static Survey closed(World world) {
    Survey open = open(world);
    return with(
        world,
        surveys -> {
          surveys.answer(open, reply(1, "More buses on Sundays."));
          surveys.answer(open, reply(2, "Ask Mrs Examplia Sample."));
          return surveys.close(open, "test");
        });
  }

  /** One whose results families can read. */
  public static Survey published(World world) {
    Survey closed = closed(world);
    return with(
        world,
        surveys -> {
          surveys.show(closed, surveys.said(closed).getFirst().id(), "More buses.", "test");
          return surveys.publish(closed, "We asked for more buses.", "test");
        });
  }

  private static Reply reply(int choice, String words) {
    return new Reply(
        Tokens.fresh(),
        false,
        Map.of(1, List.of(choice), 2, List.of(1, 2), 3, List.of(4 * choice)),
        Map.of(4, words),
        null);
  }

  /** Examples of every page of surveys in the shared world, by their entries in the routes. */
  public static Map<String, List<String>> examples() {
    return Examples.PAGES;
  }

  /** Made when first asked for. */
  private static final class Examples {

    private static final Survey DRAFT = draft(World.shared());
    private static final Survey OPEN = open(World.shared());
    private static final Survey CLOSED = closed(World.shared());
    private static final Survey PUBLISHED = published(World.shared());

    static final Map<String, List<String>> PAGES =
        Map.of(
            "SurveysPage.PATH", List.of("/surveys"),
            "SurveyPage.PATH", List.of(OPEN.href()),
            "SurveyPage.EASY_PATH", List.of(OPEN.href() + "/easy-read"),
            "SurveyThanksPage.PATH", List.of(OPEN.href() + "/thank-you"),
            "SurveyResultsPage.PATH",
                List.of(PUBLISHED.href() + "/results", CLOSED.href() + "/results"),
            "StaffSurveysPage.PATH", List.of("/staff/surveys"),
            "EditSurveyPage.PATH", List.of(DRAFT.staffHref(), OPEN.staffHref()),
            "EditSurveyQuestionPage.PATH", List.of(DRAFT.staffHref() + "/questions/1"),
            "PublishSurveyPage.PATH", List.of(CLOSED.staffHref() + "/publish"),
            "ReadAnswersPage.PATH", List.of(CLOSED.staffHref() + "/answers"));
  }

  /** What a form of a world holds that was opened a while ago: time stands still there. */
  public static String token(World world) {
    return new Csrf(
            SecretKey.in(world.folder().resolve("data")),
            "http://localhost:8080",
            Clock.offset(World.CLOCK, Duration.ofMinutes(-1)))
        .token();
  }
}
