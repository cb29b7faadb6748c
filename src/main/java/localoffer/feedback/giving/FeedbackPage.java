package localoffer.feedback.giving;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
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
import localoffer.place.Days;
import localoffer.web.Html;
import localoffer.web.guard.Caller;

/**
 * The form by which families say something: one question a page, in ordinary words or Easy Read.
 */
public final class FeedbackPage {

  public static final String PATH = "/feedback";

  /** The same in Easy Read. */
  public static final String EASY_PATH = PATH + "/easy-read";

  private static final int LONGEST_SEARCH = 128;

  private final Html html;
  private final Desk desk;
  private final Clock clock;

  public FeedbackPage(Html html, Desk desk, Clock clock) {
    this.html = html;
    this.desk = desk;
    this.clock = clock;
  }

  /** What is wrong with a page of the form; empty words for nothing. */
  private record Trouble(String error, String again) {

    static final Trouble NONE = new Trouble("", "");
  }

  /**
   * The first question. What it is about is known where the address says so: {@code ?about=} is a
   * path of ours, or "missing" with the words that were {@code searched} for.
   */
  public void show(Context ctx) {
    String about = Objects.requireNonNullElse(ctx.queryParam("about"), "");
    Saying saying = Saying.read(name -> null);
    Optional<Subject> subject = desk.subjects().at(about);
    if (about.equals(About.MISSING.word())) {
      saying = saying.with("about", about).with("words", searched(ctx));
      answer(ctx, saying, Step.WORDS, Trouble.NONE);
    } else if (subject.isPresent()) {
      saying = saying.with("path", about).with("about", subject.get().about().word());
      answer(ctx, saying, Step.WORDS, Trouble.NONE);
    } else {
      answer(ctx, saying, Step.ABOUT, Trouble.NONE);
    }
  }

  private static String searched(Context ctx) {
    String words = Objects.requireNonNullElse(ctx.queryParam("searched"), "").strip();
    if (words.isEmpty()) {
      return "";
    }
    Html.keepNothing(ctx);
    return "I looked for: "
        + words.substring(0, Math.min(LONGEST_SEARCH, words.length())).replaceAll("\\s+", " ")
        + ".\n";
  }

  /** Takes the answer of one page and goes on to the next, or back, or sends it all. */
  public void submit(Context ctx) {
    desk.csrf().check(ctx);
    Html.keepNothing(ctx);
    Saying saying = desk.begun(Saying.read(ctx::formParam));
    Step step = Step.of(ctx.formParam("step")).orElse(Step.ABOUT);
    Optional<Step> other = Step.of(ctx.formParam("go"));
    if (other.isPresent()) {
      answer(ctx, saying, other.get(), Trouble.NONE);
      return;
    }
    String error = Answers.problem(step, saying);
    if (!error.isEmpty()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      answer(ctx, saying, step, new Trouble(error, ""));
    } else if (step == Step.CHECK && saying.next() == Step.CHECK) {
      send(ctx, saying);
    } else {
      goOn(ctx, ctx.formParam("seen") == null ? saying : saying.with("looked", saying.mark()));
    }
  }

  /** Words in which we find what may tell who somebody is are shown once more first. */
  private void goOn(Context ctx, Saying saying) {
    boolean lookAgain = !saying.lacks(Step.WORDS) && !found(saying).isEmpty();
    answer(ctx, saying, lookAgain ? Step.WORDS : saying.next(), Trouble.NONE);
  }

  private static List<Found> found(Saying saying) {
    return saying.isLookedAt() ? List.of() : PersonalDetails.in(saying.words());
  }

  private void send(Context ctx, Saying saying) {
    Optional<Instant> again = desk.refuses(Caller.of(ctx));
    if (again.isPresent()) {
      long seconds = Math.max(1, Duration.between(clock.instant(), again.get()).toSeconds());
      ctx.header("Retry-After", Long.toString(seconds)).status(HttpStatus.TOO_MANY_REQUESTS);
      answer(ctx, saying, Step.CHECK, new Trouble("", Days.clock(again.get())));
      return;
    }
    String trap = Objects.requireNonNullElse(ctx.formParam("website"), "");
    Comment kept = desk.keep(saying, trap, null);
    ctx.redirect(ThanksPage.href(kept, isEasy(ctx)), HttpStatus.SEE_OTHER);
  }

  private static boolean isEasy(Context ctx) {
    return ctx.path().equals(EASY_PATH);
  }

  private void answer(Context ctx, Saying saying, Step step, Trouble trouble) {
    Map<String, Object> model = new HashMap<>();
    boolean sent = ctx.formParam("csrf") != null;
    model.put("csrf", sent ? desk.csrf().token() : desk.csrf().lastingToken());
    model.put("easy", isEasy(ctx));
    model.put("step", step.word());
    model.put("saying", saying);
    model.put("hidden", saying.besides(step));
    model.put("choices", Choice.of(step, desk.subject(saying)));
    model.put("subject", desk.subject(saying).orElse(null));
    model.put("before", saying.before(step).map(Step::word).orElse(""));
    model.put(
        "found",
        step == Step.WORDS && sent ? Finding.of(saying.words(), found(saying)) : List.of());
    model.put("shown", step == Step.CHECK ? Checked.of(saying, desk.subject(saying)) : List.of());
    model.put("error", trouble.error());
    model.put("again", trouble.again());
    html.answer(ctx, "feedback/feedback", model);
  }
}
