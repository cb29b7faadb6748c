package localoffer.update;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.account.Member;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.place.Days;
import localoffer.update.section.Box;
import org.jspecify.annotations.Nullable;

/** Closes a service for now, with why and until when for families who come to its page. */
public final class PauseListingPage {

  public static final String PATH = "/update/listings/{id}/pause";

  private static final int LONGEST = 300;

  private final Desk desk;

  public PauseListingPage(Desk desk) {
    this.desk = desk;
  }

  /** What was typed. */
  private record Typed(String why, String day, String month, String year) {

    static Typed of(Context ctx) {
      return new Typed(text(ctx, "why"), text(ctx, "day"), text(ctx, "month"), text(ctx, "year"));
    }

    private static String text(Context ctx, String field) {
      return Objects.requireNonNullElse(ctx.formParam(field), "").strip();
    }

    boolean hasDate() {
      return !(day + month + year).isEmpty();
    }

    @Nullable LocalDate until() {
      try {
        boolean numbers = (day + month + year).matches("[0-9]{3,8}");
        return numbers
            ? LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
            : null;
      } catch (DateTimeException | NumberFormatException e) {
        return null;
      }
    }
  }

  public void show(Context ctx) {
    Listing listing = listing(ctx);
    if (listing.state() == State.PUBLISHED) {
      answer(ctx, listing, new Typed("", "", "", ""), List.of());
    } else {
      ctx.redirect(MyListingsPage.PATH, HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Member member = desk.gate().member(ctx);
    Listing listing = listing(ctx);
    Typed typed = Typed.of(ctx);
    List<Box.Slip> slips = slips(typed, desk.today());
    if (listing.state() != State.PUBLISHED) {
      ctx.redirect(MyListingsPage.PATH, HttpStatus.SEE_OTHER);
    } else if (slips.isEmpty()) {
      pause(ctx, listing, typed, member);
    } else {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), listing, typed, slips);
    }
  }

  private void pause(Context ctx, Listing listing, Typed typed, Member member) {
    try {
      desk.listings().standings().pause(listing, Desk.author(member), reason(typed), typed.until());
      ctx.redirect(MyListingsPage.PATH, HttpStatus.SEE_OTHER);
    } catch (ChangedMeanwhile meanwhile) {
      answer(ctx.status(HttpStatus.CONFLICT), meanwhile.current(), typed, List.of());
    }
  }

  /** In one text, as families read it: Until 5 January 2027. We are moving. */
  private static @Nullable String reason(Typed typed) {
    LocalDate until = typed.until();
    String words = (until == null ? "" : "Until " + Days.inWords(until) + ". ") + typed.why();
    return words.isBlank() ? null : words.strip();
  }

  private static List<Box.Slip> slips(Typed typed, LocalDate today) {
    List<Box.Slip> slips = new ArrayList<>();
    if (typed.why().length() > LONGEST) {
      slips.add(new Box.Slip("Write 300 letters or fewer", "#why"));
    }
    LocalDate until = typed.until();
    if (typed.hasDate() && (until == null || !until.isAfter(today))) {
      slips.add(new Box.Slip("Enter a date after today, like 5 1 2027, or leave it empty", "#day"));
    }
    return slips;
  }

  private Listing listing(Context ctx) {
    return desk.listing(desk.gate().member(ctx), ctx.pathParam("id"))
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Listing listing, Typed typed, List<Box.Slip> slips) {
    desk.html()
        .answer(
            ctx,
            "update/pause-listing",
            Map.of(
                "csrf", desk.gate().forms(ctx).token(),
                "listing", listing,
                "why", typed.why(),
                "day", typed.day(),
                "month", typed.month(),
                "year", typed.year(),
                "errors", slips,
                "whyError", of(slips, "#why"),
                "dayError", of(slips, "#day")));
  }

  private static String of(List<Box.Slip> slips, String href) {
    return slips.stream()
        .filter(slip -> slip.href().equals(href))
        .map(Box.Slip::text)
        .findFirst()
        .orElse("");
  }
}
