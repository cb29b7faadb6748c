package localoffer.feedback.giving;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.feedback.About;
import localoffer.feedback.Comment;
import localoffer.feedback.personal.Found;
import localoffer.feedback.personal.PersonalDetails;
import localoffer.feedback.subject.Subject;
import localoffer.feedback.usefulness.Answer;
import localoffer.feedback.usefulness.Usefulness;
import localoffer.place.Days;
import localoffer.web.Html;
import localoffer.web.guard.Caller;
import org.jspecify.annotations.Nullable;

/**
 * "Was this page useful?": the press on yes or no, which counts at once, and then the faces and a
 * sentence for whoever wants to say why. With JavaScript all of it happens where the question was.
 */
public final class UsefulPage {

  public static final String PATH = "/feedback/useful";

  /** Where a face and a sentence go. */
  public static final String WHY_PATH = PATH + "/why";

  private static final int LONGEST_WHY = 1_000;
  private static final int LONGEST_PATH = 200;
  private static final String OURS = "/(?!/)[\\x21-\\x7E&&[^\\\\\"<>#]]*";

  private final Html html;
  private final Desk desk;
  private final Usefulness usefulness;
  private final Clock clock;

  public UsefulPage(Html html, Desk desk, Usefulness usefulness, Clock clock) {
    this.html = html;
    this.desk = desk;
    this.usefulness = usefulness;
    this.clock = clock;
  }

  /** What is shown besides the form: a mistake, what was found in the words, when to try again. */
  private record Said(String error, List<Finding> found, String again) {

    static final Said NOTHING = new Said("", List.of(), "");
  }

  /** The faces and the box for a sentence, after a press. */
  public void show(Context ctx) {
    Html.keepNothing(ctx);
    Saying saying = Saying.read(name -> null).with("path", text(ctx.queryParam("about")));
    answer(ctx, desk.begun(saying), text(ctx.queryParam("said")), Said.NOTHING);
  }

  /** Counts a press on yes or no. */
  public void submit(Context ctx) {
    String path = text(ctx.formParam("about"));
    new Asking(desk.csrf()).of(path).check(ctx);
    Html.keepNothing(ctx);
    Optional<Answer> said = said(ctx);
    Optional<Instant> again = desk.watch().refusesPress(Caller.of(ctx));
    if (again.isPresent()) {
      tooMany(ctx, Saying.read(name -> null).with("path", path), again.get());
      return;
    }
    if (said.isPresent() && path.length() <= LONGEST_PATH) {
      usefulness.say(path, said.get());
    }
    String word = said.map(Answer::word).orElse("");
    String query = "?said=" + word + "&about=" + ThanksPage.encoded(path);
    ctx.redirect(PATH + query + backQuery(ctx, path), HttpStatus.SEE_OTHER);
  }

  /** Takes a face, or a sentence, or both. */
  public void why(Context ctx) {
    desk.csrf().check(ctx);
    Html.keepNothing(ctx);
    Saying saying = desk.begun(Saying.read(ctx::formParam));
    Optional<Answer> face = Answer.of(text(ctx.formParam("face"))).filter(it -> it.face() > 0);
    String said = text(ctx.formParam("said"));
    String error = problem(saying, face);
    List<Found> found =
        ctx.formParam("seen") == null ? PersonalDetails.in(saying.words()) : List.of();
    if (!error.isEmpty()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      answer(ctx, saying, said, new Said(error, List.of(), ""));
    } else if (!found.isEmpty()) {
      answer(ctx, saying, said, new Said("", Finding.of(saying.words(), found), ""));
    } else {
      keep(ctx, saying, face);
    }
  }

  private static String problem(Saying saying, Optional<Answer> face) {
    if (saying.words().isEmpty()) {
      return face.isPresent() ? "" : "Choose a face, or write a few words";
    }
    return Answers.words(saying.words(), LONGEST_WHY);
  }

  private void keep(Context ctx, Saying saying, Optional<Answer> face) {
    boolean words = !saying.words().isEmpty();
    String caller = Caller.of(ctx);
    Optional<Instant> again = words ? desk.refuses(caller) : desk.watch().refusesPress(caller);
    if (again.isPresent()) {
      tooMany(ctx, saying, again.get());
      return;
    }
    Optional<Subject> subject = desk.subject(saying);
    if (face.isPresent() && subject.isPresent()) {
      usefulness.say(subject.get().path(), face.get());
    }
    String to = ThanksPage.href(saying.of("path"), text(ctx.formParam("back")));
    if (words) {
      About about = subject.map(Subject::about).orElse(About.PAGE);
      Comment kept =
          desk.keep(
              saying.with("about", about.word()),
              text(ctx.formParam("website")),
              face.map(Answer::face).orElse(null));
      to += "&number=" + kept.reference();
    }
    ctx.redirect(to, HttpStatus.SEE_OTHER);
  }

  private void tooMany(Context ctx, Saying saying, Instant again) {
    long seconds = Math.max(1, Duration.between(clock.instant(), again).toSeconds());
    ctx.header("Retry-After", Long.toString(seconds)).status(HttpStatus.TOO_MANY_REQUESTS);
    answer(ctx, saying, text(ctx.formParam("said")), new Said("", List.of(), Days.clock(again)));
  }

  private void answer(Context ctx, Saying saying, String said, Said besides) {
    Optional<Subject> subject = desk.subject(saying);
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", desk.csrf().token());
    model.put("saying", saying);
    model.put("said", said);
    model.put("face", text(ctx.formParam("face")));
    model.put("faces", Answer.faces());
    model.put("subject", subject.orElse(null));
    model.put("back", back(ctx, saying.of("path")));
    model.put("error", besides.error());
    model.put("found", besides.found());
    model.put("again", besides.again());
    html.answer(ctx, "feedback/useful", model);
  }

  private static Optional<Answer> said(Context ctx) {
    return Answer.of(text(ctx.formParam("said"))).filter(each -> each.face() == 0);
  }

  /** A search has its words in its address: the way back leads there, and not to an empty one. */
  private static String backQuery(Context ctx, String path) {
    try {
      URI from = new URI(text(ctx.header("Referer")));
      return path.equals(from.getRawPath()) && from.getRawQuery() != null
          ? "&back=" + ThanksPage.encoded(path + "?" + from.getRawQuery())
          : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /**
   * The way back to where somebody was: to a page of ours and nowhere else.
   *
   * @param path of the page, as the browser says it
   */
  static String back(Context ctx, @Nullable String path) {
    String page = text(path).matches(OURS) ? text(path) : "/";
    String asked = text(ctx.formParam("back"));
    String given = asked.isEmpty() ? text(ctx.queryParam("back")) : asked;
    String back = given.replaceFirst("#.*", "");
    return (back.startsWith(page + "?") && back.matches(OURS) ? back : page) + "#useful";
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
