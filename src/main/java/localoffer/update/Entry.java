package localoffer.update;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.listing.change.Change;
import localoffer.place.Days;

/**
 * One service in the list of what somebody keeps right: what there is to do with it, and by when.
 *
 * @param urgent whether it should be done now
 * @param next the one thing to press, and where it leads
 * @param other a second thing, or nothing
 */
public record Entry(
    Listing listing,
    String status,
    String detail,
    boolean urgent,
    Step next,
    Optional<Step> other) {

  private static final int SOON_DAYS = 28;

  /** Something to press. */
  public record Step(String text, String href) {}

  /** A listing on a day, with what is being written about it or waits for an officer. */
  static Entry of(Listing listing, Optional<Change> open, LocalDate today) {
    if (open.isPresent()) {
      return changing(listing, open.get());
    }
    return switch (listing.state()) {
      case PAUSED ->
          new Entry(
              listing,
              "Closed for now",
              "Families cannot find it by searching. Its page says that it is closed for now.",
              false,
              new Step("Start it again", at(listing, "resume")),
              change(listing));
      case DRAFT, PENDING ->
          new Entry(
              listing,
              "Not yet there for families",
              "Fill in what families need to know, then send it to the council.",
              true,
              new Step("Carry on", at(listing, "edit")),
              Optional.empty());
      default -> checking(listing, today);
    };
  }

  private static Entry changing(Listing listing, Change change) {
    return switch (change.stage()) {
      case BACK ->
          new Entry(
              listing,
              "The council asks you to change something",
              Objects.requireNonNullElse(change.reason(), ""),
              true,
              new Step("Carry on", at(listing, "edit")),
              Optional.empty());
      case SENT ->
          new Entry(
              listing,
              "The council is looking at what you sent",
              "Your reference is " + change.reference() + ".",
              false,
              new Step("See what you sent", at(listing, "sent")),
              stillRight(listing));
      default ->
          new Entry(
              listing,
              "You have changes that you have not sent",
              "Families do not see them yet.",
              true,
              new Step("Carry on", at(listing, "edit")),
              stillRight(listing));
    };
  }

  private static Entry checking(Listing listing, LocalDate today) {
    LocalDate due = listing.reviewDue();
    Step right = new Step("It is all still right", at(listing, "confirm"));
    if (due == null) {
      String detail = "Nobody has checked it with you yet.";
      return new Entry(listing, "Please check this", detail, true, right, change(listing));
    }
    String day = Days.inWords(due, today);
    boolean late = due.isBefore(today);
    boolean soon = !due.isAfter(today.plusDays(SOON_DAYS));
    String status =
        late
            ? "Please check this now: it was due on " + day
            : (soon ? "Please check this by " + day : "Checked");
    String detail = soon ? "" : "We ask you again by " + day + ".";
    return new Entry(listing, status, detail, soon, right, change(listing));
  }

  private static Optional<Step> stillRight(Listing listing) {
    return listing.state() == State.PUBLISHED
        ? Optional.of(new Step("It is all still right", at(listing, "confirm")))
        : Optional.empty();
  }

  private static Optional<Step> change(Listing listing) {
    return Optional.of(new Step("Change something", at(listing, "edit")));
  }

  private static String at(Listing listing, String page) {
    return "/update/listings/" + listing.id() + "/" + page;
  }
}
