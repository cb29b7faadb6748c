package localoffer.feedback.triage;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.account.EmailAddress;
import localoffer.feedback.agency.Asks.Asking;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Copy;
import localoffer.feedback.reply.Filled;
import localoffer.feedback.triage.TriageCommentPage.Doing;
import localoffer.place.Days;

/**
 * Asks the agency that a comment concerns to answer it: by mail, with a link, without an account.
 */
public final class AskAgencyPage {

  public static final String PATH = TriageCommentPage.PATH + "/ask";

  private static final List<String> FIELDS =
      List.of("agency", "email", "question", "day", "month", "year");
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_QUESTION = 2_000;
  private static final int USUAL_DAYS = 10;

  private final Desk desk;
  private final TriageCommentPage one;

  public AskAgencyPage(Desk desk, TriageCommentPage one) {
    this.desk = desk;
    this.one = one;
  }

  public void show(Context ctx) {
    Map<String, String> values =
        new HashMap<>(Filled.boxes(Days.today(desk.clock()).plusDays(USUAL_DAYS)));
    List.of("agency", "email", "question").forEach(field -> values.put(field, ""));
    show(ctx, one.find(ctx), Filled.with(values), false);
  }

  public void submit(Context ctx) {
    Filled form = Filled.of(ctx::formParam, FIELDS);
    Optional<EmailAddress> email = EmailAddress.parse(form.of("email"));
    Optional<LocalDate> due = form.day();
    form.wrongIf(form.of("agency").isEmpty(), "agency", "Enter what the agency or team is called");
    form.atMost(LONGEST_NAME, "agency");
    form.wrongIf(
        email.isEmpty(),
        "email",
        "Enter an email address in the right form, like name@example.org");
    form.atMost(LONGEST_QUESTION, "question");
    form.wrongIf(
        due.isEmpty() || !due.get().isAfter(Days.today(desk.clock())),
        "day",
        "Enter a day after today");
    one.take(
        ctx,
        form,
        new Doing(
            "asked",
            seen ->
                ask(
                    ctx,
                    seen,
                    new Asking(
                        form.of("agency"),
                        email.orElseThrow(),
                        form.of("question"),
                        due.orElseThrow()))),
        this::show);
  }

  private boolean ask(Context ctx, Case seen, Asking asking) {
    Optional<Copy> copy = seen.copy().filter(it -> seen.isOpen());
    return copy.isPresent() && desk.asks().ask(seen, copy.get(), asking, one.by(ctx).officer());
  }

  private void show(Context ctx, Case it, Filled form, boolean overtaken) {
    Map<String, Object> model = one.model(ctx, it, form, overtaken);
    model.put("copy", it.copy().map(Copy::words).orElse(""));
    model.put("open", it.isOpen());
    desk.html().answer(ctx, "feedback/ask-agency", model);
  }
}
