package localoffer.listing.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.Change.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private final Site site = new Site();
  private final Changes changes = site.changes;

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aDraftIsSavedStepByStepAndFamiliesSeeNothingOfIt() {
    Listing club = site.club();
    Change draft = changes.begin(club, "amira");
    assertEquals(Kind.EDIT, draft.kind());
    assertEquals(club.details(), draft.details());
    Change saved = changes.save(draft, Examples.details("Sunday club"), "amira");
    assertEquals(Optional.of(saved), changes.open(club));
    assertEquals(saved, changes.begin(club, "ben"));
    assertEquals("The club", site.club().details().name());
    assertEquals(List.of(), site.told);
  }

  @Test
  void whatIsSentHasANumberAndWaitsForAnOfficer() {
    Change sent = site.sent("Sunday club");
    assertEquals(Stage.SENT, sent.stage());
    assertTrue(String.valueOf(sent.reference()).matches("LO-[2-9A-Z]{4}-[2-9A-Z]{2}"));
    assertEquals("A note", sent.note());
    assertEquals(List.of(sent), site.decisions.waiting());
    assertThrows(SavedMeanwhile.class, () -> changes.save(sent, Examples.details("More"), "amira"));
  }

  @Test
  void whatIsTakenBackIsWrittenOnAndSentUnderTheSameNumber() {
    Change sent = site.sent("Sunday club");
    Change back = changes.takeBack(sent, "amira");
    assertEquals(List.of(), site.decisions.waiting());
    Change again =
        changes.send(changes.save(back, Examples.details("Club"), "amira"), null, "amira");
    assertEquals(sent.reference(), again.reference());
  }

  @Test
  void whatAnotherSavedMeanwhileIsNotOverwritten() {
    Change draft = changes.begin(site.club(), "amira");
    Change theirs = changes.save(draft, Examples.details("Theirs"), "ben");
    SavedMeanwhile refused =
        assertThrows(
            SavedMeanwhile.class, () -> changes.save(draft, Examples.details("Mine"), "amira"));
    assertEquals(theirs, refused.current());
  }

  @Test
  void aChangeOfWhatAnOfficerChangedMeanwhileIsBegunAgainFromThere() {
    Listing club = site.club();
    Change draft = changes.begin(club, "amira");
    Change mine = changes.save(draft, Examples.details("Mine"), "amira");
    Listing theirs = site.listings.update(club, Examples.details("Theirs"), "officer", null);
    ChangedMeanwhile stale =
        assertThrows(ChangedMeanwhile.class, () -> changes.send(mine, null, "amira"));
    assertEquals(theirs, stale.current());
    Change merged = changes.rebase(mine, Examples.details("Both"), theirs, "amira");
    assertEquals("Theirs", merged.before().name());
    assertEquals(Stage.SENT, changes.send(merged, null, "amira").stage());
  }

  @Test
  void aListingConfirmedOrPausedMeanwhileDoesNotSpoilAChange() {
    Change draft = changes.begin(site.club(), "amira");
    site.listings.pause(site.listings.confirm(site.club(), "ben"), "ben", "Holidays");
    Change sent = changes.send(draft, null, "amira");
    Listing now = site.decisions.approve(sent, Examples.details("New"), Site.CAROL, null);
    assertEquals(State.PAUSED, now.state());
    assertEquals(4, now.version());
  }

  @Test
  void whatIsWithdrawnMakesRoomForAnother() {
    Change sent = site.sent("Sunday club");
    assertEquals(Stage.WITHDRAWN, changes.withdraw(sent, "amira").stage());
    assertEquals(Optional.empty(), changes.open(site.club()));
    assertNotEquals(sent.id(), changes.begin(site.club(), "amira").id());
    assertThrows(SavedMeanwhile.class, () -> changes.withdraw(sent, "amira"));
  }

  @Test
  void aNewListingThatIsGivenUpIsArchivedUnseen() {
    Listing made = site.listings.begin(site.trust, Examples.details("Cafe"), "amira");
    Change draft = changes.begin(made, "amira");
    assertEquals(Kind.NEW, draft.kind());
    changes.withdraw(draft, "amira");
    assertEquals(State.ARCHIVED, site.again(made).state());
    assertEquals(Optional.empty(), site.listings.shownBySlug(made.slug()));
  }

  @Test
  void whoeverOffersItCanAskForItToBeClosed() {
    Change asked = changes.askToClose(site.club(), "We have no room", "amira");
    assertEquals(Kind.CLOSE, asked.kind());
    assertEquals(Urgency.FIRST, Urgency.of(asked, site.clock.instant()));
    assertEquals(State.PUBLISHED, site.club().state());
    site.decisions.approve(asked, asked.details(), Site.CAROL, null);
    assertEquals(State.ARCHIVED, site.club().state());
    assertEquals("We have no room", site.history(site.club()).getLast().reason());
  }

  @Test
  void askingToCloseSendsNothingElseThatIsOpen() {
    Change draft = changes.begin(site.club(), "amira");
    assertThrows(SavedMeanwhile.class, () -> changes.askToClose(site.club(), null, "amira"));
    assertEquals(Optional.of(draft), changes.open(site.club()));
  }
}
