package localoffer.feedback.agency;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.account.secret.Tokens;
import localoffer.feedback.agency.Asks.Answering;
import localoffer.feedback.reply.Changed;
import localoffer.feedback.reply.Filled;
import localoffer.place.Days;
import localoffer.web.Csrf;
import localoffer.web.Html;

/** Where the link in an agency's mail leads: what a family said, and a form to answer it. */
public final class AgencyAnswerPage {

  public static final String PATH = "/answer/{token}";

  private static final List<String> FIELDS = List.of("changed", "words", "action", "learning");
  private static final int LONGEST = 4_000;
  private static final int LONGEST_MORE = 2_000;

  private final Html html;
  private final Csrf csrf;
  private final Asks asks;
  private final String baseUrl;

  public AgencyAnswerPage(Html html, Csrf csrf, Asks asks, String baseUrl) {
    this.html = html;
    this.csrf = csrf;
    this.asks = asks;
    this.baseUrl = baseUrl;
  }

  static String href(String token) {
    return "/answer/" + token;
  }

  public void show(Context ctx) {
    answer(ctx, asks.byToken(token(ctx)), Filled.of(ctx::formParam, FIELDS));
  }

  public void submit(Context ctx) {
    forms(ctx).check(ctx);
    Optional<Ask> ask = asks.byToken(token(ctx));
    Filled form = Filled.of(ctx::formParam, FIELDS);
    check(form, ctx.formParam("looked") != null);
    if (ask.isPresent() && form.isRight()) {
      thank(ctx, asks.answer(ask.get(), said(form)));
    } else {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), ask, form);
    }
  }

  private static Answering said(Filled form) {
    return new Answering(
        Changed.of(form.of("changed")).orElseThrow(),
        form.of("words"),
        form.of("action"),
        form.of("learning"));
  }

  private static void check(Filled form, boolean looked) {
    form.wrongIf(
        Changed.of(form.of("changed")).isEmpty(), "changed", "Choose whether something changes");
    form.wrongIf(form.of("words").isEmpty(), "words", "Write your answer");
    form.atMost(LONGEST, "words");
    form.wrongIf(
        !looked && namesSomebody(form),
        "words",
        "Look again: there seems to be a name, a number or an address in your words");
    form.atMost(LONGEST_MORE, "action").atMost(LONGEST_MORE, "learning");
  }

  private static boolean namesSomebody(Filled form) {
    return form.namesSomebody("words", "action", "learning");
  }

  private void thank(Context ctx, boolean kept) {
    Map<String, Object> model = model(ctx, Filled.with(Map.of()));
    model.put("done", true);
    model.put("over", !kept);
    html.answer(kept ? ctx : ctx.status(HttpStatus.GONE), "feedback/agency-answer", model);
  }

  private void answer(Context ctx, Optional<Ask> ask, Filled form) {
    Map<String, Object> model = model(ctx, form);
    model.put("over", ask.isEmpty());
    model.put("looks", namesSomebody(form));
    ask.ifPresent(
        it -> {
          model.put("ask", it);
          model.put("due", Days.inWords(it.due()));
          model.put("csrf", forms(ctx).token());
        });
    html.answer(
        ask.isPresent() ? ctx : ctx.status(HttpStatus.GONE), "feedback/agency-answer", model);
  }

  private Map<String, Object> model(Context ctx, Filled form) {
    Html.keepNothing(ctx);
    Map<String, Object> model = new HashMap<>(form.model());
    model.put("done", false);
    model.put("choices", Changed.all());
    model.put("canonical", baseUrl + "/answer");
    return model;
  }

  /** A form's token is good for its link alone. */
  private Csrf forms(Context ctx) {
    return csrf.boundTo(Tokens.hash(token(ctx)));
  }

  private static String token(Context ctx) {
    return ctx.pathParam("token");
  }
}
