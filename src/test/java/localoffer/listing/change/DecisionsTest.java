package localoffer.listing.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import localoffer.database.Audit;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.DetailsJson;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.listing.VersionStore.Version;
import localoffer.listing.change.Change.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecisionsTest {

  private final Site site = new Site();
  private final Decisions decisions = site.decisions;
  private final Listing full = site.listings.create(site.trust, Examples.everything(), "officer");

  @AfterEach
  void close() {
    assertEquals(Optional.empty(), site.database.read(Audit::firstBreak));
    site.close();
  }

  @Test
  void whatIsApprovedIsWhatFamiliesSeeAndIsCheckedFromTheDayItWasSent() {
    Change sent = site.sent("Sunday club");
    site.clock.pass(Duration.ofDays(2));
    decisions.approve(sent, sent.details(), Site.CAROL, "Thank you");
    Listing now = site.club();
    assertEquals("Sunday club", now.details().name());
    assertEquals(sent.sentAt(), now.confirmedAt());
    assertEquals(LocalDate.of(2027, 2, 23), now.reviewDue());
    assertEquals("put Sunday club", site.told.getLast());
    Version last = site.history(now).getLast();
    assertEquals(Site.CAROL.toString(), last.author());
    assertEquals("Thank you", last.reason());
    Change decided = decisions.change(sent.id()).orElseThrow();
    assertEquals(Stage.APPROVED, decided.stage());
    assertEquals(2, decided.became());
    assertEquals(List.of("approved"), site.subjects());
    assertEquals(List.of(), decisions.waiting());
  }

  @Test
  void anOfficersCorrectionGoesLiveAndWhatWasSentIsKept() {
    Change sent = site.sent("Sundey club");
    decisions.approve(sent, Examples.details("Sunday club"), Site.CAROL, null);
    assertEquals("Sunday club", site.club().details().name());
    assertEquals("Sundey club", decisions.change(sent.id()).orElseThrow().details().name());
  }

  @Test
  void aNewListingComesBeforeFamiliesUnderTheNameItHasThen() {
    Listing made = site.listings.begin(site.trust, Examples.details("Untitled"), "amira");
    assertEquals(Optional.empty(), site.listings.shownBySlug("untitled"));
    Change draft = site.changes.begin(made, "amira");
    Change saved = site.changes.save(draft, Examples.details("Tea cafe"), "amira");
    Change sent = site.changes.send(saved, null, "amira");
    decisions.approve(sent, sent.details(), Site.CAROL, null);
    assertEquals(State.PUBLISHED, site.listings.shownBySlug("tea-cafe").orElseThrow().state());
    assertEquals(Optional.empty(), site.listings.shownBySlug("untitled"));
  }

  @Test
  void whatIsSentBackIsCarriedOnFromThere() {
    Change sent = site.sent("Sunday club");
    Change back = decisions.sendBack(sent, "When is it?", Site.CAROL);
    assertEquals("When is it?", back.reason());
    assertEquals(Optional.of(back), site.changes.open(site.club()));
    assertEquals(back, site.changes.begin(site.club(), "amira"));
    Change again = site.changes.send(back, "At noon", "amira");
    assertEquals("When is it?", again.reason());
    assertEquals(List.of("back"), site.subjects());
    assertEquals("The club", site.club().details().name());
  }

  @Test
  void whatIsRejectedChangesNothingAndANewListingIsArchived() {
    Change sent = site.sent("Sunday club");
    assertEquals(Stage.REJECTED, decisions.reject(sent, "Not true", Site.CAROL).stage());
    assertEquals("The club", site.club().details().name());
    assertEquals(Optional.empty(), site.changes.open(site.club()));
    Listing made = site.listings.begin(site.trust, Examples.details("Cafe"), "amira");
    Change other = site.changes.send(site.changes.begin(made, "amira"), null, "amira");
    decisions.reject(other, "We know of no cafe", Site.CAROL);
    assertEquals(State.ARCHIVED, site.again(made).state());
  }

  @Test
  void anotherOfficerIsHeldOffForAnHour() {
    Change sent = decisions.claim(site.sent("Sunday club"), Site.CAROL);
    assertEquals(Optional.of(Site.CAROL), decisions.claimant(sent));
    assertThrows(SavedMeanwhile.class, () -> decisions.sendBack(sent, "Why?", Site.ERIN));
    site.clock.pass(Decisions.CLAIM_LASTS);
    assertEquals(Optional.empty(), decisions.claimant(sent));
    assertEquals(Stage.BACK, decisions.sendBack(sent, "Why?", Site.ERIN).stage());
  }

  @Test
  void anotherOfficerCanTakeItOverAndTheFirstIsToldWhenDeciding() {
    Change carols = decisions.claim(site.sent("Sunday club"), Site.CAROL);
    Change erins = decisions.claim(carols, Site.ERIN);
    assertThrows(
        SavedMeanwhile.class, () -> decisions.approve(carols, carols.details(), Site.CAROL, null));
    assertEquals("The club", site.club().details().name());
    assertEquals(List.of(), site.subjects());
    assertNull(decisions.release(erins).claimedBy());
  }

  @Test
  void ofTwoOfficersWhoTakeItAtOnceOneDoes() {
    Change sent = site.sent("Sunday club");
    decisions.claim(sent, Site.CAROL);
    SavedMeanwhile refused =
        assertThrows(SavedMeanwhile.class, () -> decisions.claim(sent, Site.ERIN));
    assertEquals(Site.CAROL, refused.current().claimedBy());
  }

  @Test
  void whatNoLongerFitsTheListingIsNotApproved() {
    Change sent = site.sent("Mine");
    Listing theirs = site.listings.update(site.club(), Examples.details("Theirs"), "x", null);
    ChangedMeanwhile stale =
        assertThrows(
            ChangedMeanwhile.class,
            () -> decisions.approve(sent, sent.details(), Site.CAROL, null));
    assertEquals(theirs, stale.current());
    assertEquals(List.of(sent), decisions.waiting());
  }

  @Test
  void nothingIsDecidedTwice() {
    Change sent = site.sent("Sunday club");
    decisions.approve(sent, sent.details(), Site.CAROL, null);
    assertThrows(SavedMeanwhile.class, () -> decisions.reject(sent, "No", Site.ERIN));
    assertEquals(2, site.club().version());
  }

  @Test
  void theMostUrgentStandsFirstAndThenWhatHasWaitedLongest() {
    Change usual = site.sent("Sunday club");
    site.clock.pass(Duration.ofHours(1));
    Listing other = site.listings.create(site.trust, Examples.everything(), "officer");
    Change closing = site.changes.askToClose(other, null, "amira");
    assertEquals(List.of(closing, usual), decisions.waiting());
    site.clock.pass(Urgency.LONG.minusHours(1));
    assertEquals(List.of(usual, closing), decisions.waiting());
    assertEquals(2, decisions.countWaiting());
  }

  @Test
  void aSmallChangeOfATrustedOrganisationIsLiveAndAnOfficerLooksAfter() {
    Change live = small("01632 960001");
    assertEquals(Stage.LIVE, live.stage());
    assertEquals("01632 960001", site.again(full).details().contacts().getFirst().phone());
    assertEquals(List.of(live), decisions.waiting());
    assertEquals(Stage.APPROVED, decisions.check(live, Site.CAROL).stage());
    assertEquals(List.of(), decisions.waiting());
    assertEquals(List.of(), site.subjects());
  }

  @Test
  void whatIsLiveAndWrongIsPutBackAsItWas() {
    Change live = small("01632 960001");
    decisions.reject(live, "It is the old number", Site.CAROL);
    assertEquals("01632 960000", site.again(full).details().contacts().getFirst().phone());
    assertEquals(3, site.again(full).version());
    assertEquals(List.of("rejected"), site.subjects());
    assertThrows(SavedMeanwhile.class, () -> decisions.check(live, Site.CAROL));
  }

  @Test
  void withoutTrustAnOfficerLooksFirstAndAlwaysAtWhoIsReached() {
    TrustStore trust = new TrustStore(site.database);
    Change live = small("01632 960001");
    decisions.check(live, Site.CAROL);
    assertEquals(Stage.SENT, send("\"role\":\"Enquiries\"", "\"role\":\"Ann\"").stage());
    trust.trust(site.trust.id(), false, Site.CAROL, site.clock.instant());
    site.changes.withdraw(site.changes.open(site.again(full)).orElseThrow(), "amira");
    assertEquals(Stage.SENT, send("01632 960001", "01632 960002").stage());
  }

  private Change small(String phone) {
    new TrustStore(site.database).trust(site.trust.id(), true, Site.CAROL, site.clock.instant());
    return send("\"phone\":\"01632 960000\"", "\"phone\":\"" + phone + "\"");
  }

  private Change send(String words, String others) {
    Listing now = site.again(full);
    Change draft = site.changes.begin(now, "amira");
    String json = DetailsJson.write(now.details()).replace(words, others);
    return site.changes.send(
        site.changes.save(draft, DetailsJson.read(json), "amira"), null, "amira");
  }
}
