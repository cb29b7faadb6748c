package localoffer.update.picture;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.Member;
import localoffer.listing.Details;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.listing.detail.Photo;
import localoffer.update.Desk;
import localoffer.update.edit.Draft;
import localoffer.update.edit.Drafts;
import localoffer.update.section.Answers;
import localoffer.update.section.Box;
import localoffer.web.guard.Multipart;

/** Adds a picture to a service, with the words for people who cannot see it. */
public final class AddPicturePage {

  public static final String PATH = "/update/listings/{id}/edit/pictures-and-film/photos/new";

  private static final int LARGEST = 10 * 1024 * 1024;
  private static final int LONGEST_WORDS = 250;
  private static final int MOST = 6;
  private static final int TRIES = 4;

  private final Desk desk;
  private final Drafts drafts;
  private final Pictures pictures;

  public AddPicturePage(Desk desk, Pictures pictures) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
    this.pictures = pictures;
  }

  public void show(Context ctx) {
    Draft draft = draft(ctx);
    if (draft.waits()) {
      ctx.redirect(draft.base() + "/sent", HttpStatus.SEE_OTHER);
    } else {
      answer(ctx, draft, "", List.of());
    }
  }

  /** Takes the picture in, and keeps it in the draft; what was written is kept on errors. */
  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Draft draft = draft(ctx);
    String alt = Objects.requireNonNullElse(ctx.formParam("alt"), "").strip();
    Optional<byte[]> file = Multipart.file(ctx, "picture", LARGEST);
    List<Box.Slip> slips = slips(draft, alt, file.isPresent());
    if (draft.waits()) {
      ctx.redirect(draft.base() + "/sent", HttpStatus.SEE_OTHER);
    } else if (slips.isEmpty()) {
      keep(ctx, draft, alt, file.orElseThrow());
    } else {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), draft, alt, slips);
    }
  }

  private void keep(Context ctx, Draft draft, String alt, byte[] file) {
    Member member = desk.gate().member(ctx);
    try {
      Photo photo = pictures.keep(file, alt, draft.listing().id(), Desk.author(member));
      save(ctx, photo, member);
      ctx.redirect(draft.base() + "/edit/pictures-and-film", HttpStatus.SEE_OTHER);
    } catch (Unusable unusable) {
      List<Box.Slip> slips =
          List.of(new Box.Slip(Objects.requireNonNull(unusable.getMessage()), "#picture"));
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), draft, alt, slips);
    }
  }

  /** A picture is added to whatever the draft says by now. */
  private void save(Context ctx, Photo photo, Member member) {
    for (int tries = 1; ; tries++) {
      Draft now = draft(ctx);
      try {
        Details after = Answers.showing(now.details(), photo);
        drafts.save(now, after, member);
        return;
      } catch (SavedMeanwhile meanwhile) {
        if (tries == TRIES) {
          throw meanwhile;
        }
      }
    }
  }

  private static List<Box.Slip> slips(Draft draft, String alt, boolean chosen) {
    List<Box.Slip> slips = new ArrayList<>();
    if (draft.details().photos().size() >= MOST) {
      slips.add(new Box.Slip("Remove a picture first: there is room for six", "#picture"));
    } else if (!chosen) {
      slips.add(new Box.Slip("Choose a picture", "#picture"));
    }
    if (alt.isEmpty()) {
      slips.add(new Box.Slip("Say what the picture shows", "#alt"));
    } else if (alt.length() > LONGEST_WORDS) {
      slips.add(new Box.Slip("Write 250 letters or fewer", "#alt"));
    }
    return slips;
  }

  private Draft draft(Context ctx) {
    return drafts
        .of(desk.gate().member(ctx), ctx.pathParam("id"))
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Draft draft, String alt, List<Box.Slip> slips) {
    desk.html()
        .answer(
            ctx,
            "update/add-picture",
            Map.of(
                "csrf",
                desk.gate().forms(ctx).token(),
                "draft",
                draft,
                "alt",
                alt,
                "errors",
                slips,
                "pictureError",
                of(slips, "#picture"),
                "altError",
                of(slips, "#alt")));
  }

  private static String of(List<Box.Slip> slips, String href) {
    return slips.stream()
        .filter(slip -> slip.href().equals(href))
        .map(Box.Slip::text)
        .findFirst()
        .orElse("");
  }
}
