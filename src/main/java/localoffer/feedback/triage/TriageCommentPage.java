package localoffer.feedback.triage;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.Role;
import localoffer.database.Ids;
import localoffer.feedback.Contact;
import localoffer.feedback.personal.PersonalDetails;
import localoffer.feedback.personal.Redaction;
import localoffer.feedback.reply.By;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Copy;
import localoffer.feedback.reply.Filled;

/** One comment with all that is known of it, and what an officer can do next. */
public final class TriageCommentPage {

  public static final String PATH = "/staff/comments/{id}";

  private static final Map<String, String> DONE =
      Map.ofEntries(
          Map.entry("assigned", "Kept: who sees to it, and by when."),
          Map.entry("copied", "The copy is kept."),
          Map.entry("approved", "You approved the copy. Others can read it now."),
          Map.entry("asked", "We have mailed the agency a link."),
          Map.entry("answered", "The answer is kept. Whoever wanted a reply has been mailed."),
          Map.entry("published", "Families can read it now."),
          Map.entry("taken-down", "It is off the site."),
          Map.entry("left-out", "It is left out, and counted where families see it."),
          Map.entry("merged", "The other comment stands for both now."),
          Map.entry("kept", "It has joined the others."),
          Map.entry("back", "It is back among the others."));

  private final Desk desk;

  public TriageCommentPage(Desk desk) {
    this.desk = desk;
  }

  public void show(Context ctx) {
    Case it = find(ctx);
    Map<String, Object> model = model(ctx, it);
    model.put("done", DONE.getOrDefault(String.valueOf(ctx.queryParam("done")), ""));
    model.put("pieces", pieces(ctx, it));
    model.put("asks", desk.asks().about(it.comment().id()));
    model.put("contact", contact(ctx, it));
    model.put("topic", topic(it));
    model.put("mayErase", desk.gate().officer(ctx).roles().contains(Role.MANAGER));
    Copy copy = it.reply().copy();
    model.put("copyBy", copy == null ? "" : desk.name(copy.by()));
    model.put("copySecond", copy == null ? "" : desk.name(copy.second()));
    model.put("maySecond", copy != null && !copy.by().equals(desk.gate().officer(ctx).id()));
    model.put("mergedInto", mergedInto(it));
    desk.html().answer(ctx, "feedback/triage-comment", model);
  }

  private List<Redaction.Piece> pieces(Context ctx, Case it) {
    String words = it.comment().words();
    return reads(ctx) ? Redaction.pieces(words, PersonalDetails.in(words)) : List.of();
  }

  private String contact(Context ctx, Case it) {
    Optional<Contact> contact =
        reads(ctx) ? desk.comments().contact(it.comment().id()) : Optional.empty();
    return contact
        .map(each -> each.email() == null ? "Ring " + each.phone() : "By mail, from this site")
        .orElse("");
  }

  private String topic(Case it) {
    String topic = it.reply().topic();
    return topic == null ? "" : desk.library().contents().taxonomy().topics().name(topic);
  }

  private Optional<Case> mergedInto(Case it) {
    return Optional.ofNullable(it.reply().ending().mergedInto()).flatMap(desk.replies()::of);
  }

  /** Whether the officer who asks may read the words as they were said. */
  boolean reads(Context ctx) {
    return Access.authorise(desk.gate().visitor(ctx), Action.READ_ORIGINALS, ctx.path());
  }

  /** The comment of the address. */
  Case find(Context ctx) {
    return Ids.parse(ctx.pathParam("id"))
        .flatMap(desk.replies()::of)
        .orElseThrow(NotFoundResponse::new);
  }

  /** Whether a form that was sent is about the comment as it is now. */
  static boolean isAsSeen(Context ctx, Case now) {
    return Long.toString(now.comment().version()).equals(ctx.formParam("version"));
  }

  /** What every page about the comment needs. */
  Map<String, Object> model(Context ctx, Case it) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", desk.gate().forms(ctx).token());
    model.put("seen", Seen.of(desk, it, reads(ctx)));
    model.put("comment", it.comment());
    model.put("reply", it.reply());
    model.put("case", it);
    model.put("reads", reads(ctx));
    model.put("overtaken", false);
    return model;
  }

  By by(Context ctx) {
    return new By(desk.gate().officer(ctx).id(), desk.clock().instant());
  }

  /** How a form about a comment is shown, also when somebody else was quicker. */
  interface Shown {

    void show(Context ctx, Case it, Filled form, boolean overtaken);
  }

  /** What a form does to a comment, if it is right. */
  record Doing(String done, Predicate<Case> keep) {}

  /**
   * Takes a form: does what it asks for to the comment as it was seen; else shows it again with
   * what was typed, and with what somebody else has kept meanwhile.
   */
  void take(Context ctx, Filled form, Doing doing, Shown shown) {
    desk.gate().forms(ctx).check(ctx);
    Case now = find(ctx);
    if (!isAsSeen(ctx, now)) {
      shown.show(ctx.status(HttpStatus.CONFLICT), now, form, true);
    } else if (!form.isRight()) {
      shown.show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), now, form, false);
    } else if (doing.keep().test(now)) {
      done(ctx, now, doing.done());
    } else {
      shown.show(ctx.status(HttpStatus.CONFLICT), find(ctx), form, true);
    }
  }

  /** The model of a form. */
  Map<String, Object> model(Context ctx, Case it, Filled form, boolean overtaken) {
    Map<String, Object> model = model(ctx, it);
    model.putAll(form.model());
    model.put("overtaken", overtaken);
    return model;
  }

  /** Leads back to the comment with a word on what was done. */
  void done(Context ctx, Case it, String what) {
    ctx.redirect(it.comment().staffHref() + "?done=" + what, HttpStatus.SEE_OTHER);
  }
}
