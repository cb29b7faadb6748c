package localoffer.listing.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Database;
import localoffer.database.Ids;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.Provider;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.Change.Stage;
import localoffer.listing.change.Decisions.Decision;
import localoffer.mail.Mail;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store of changes does on every database that the portal can use. */
abstract class ChangeStoreContract {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-23T10:20:00Z");
  private static final UUID CAROL = new UUID(1, 1);
  private static final UUID ERIN = new UUID(2, 2);
  private static final Edit EDIT = new Edit("member", "save", null, NOW);
  private static final Mail MAIL = new Mail("amira@example.org", "Good news", "Text", "<p>HTML");

  private final Database database = open();
  private final ChangeStore store = new ChangeStore(database);
  private final Provider trust = Examples.provider("trust");
  private final Listing club = Examples.listing(trust, "club");
  private final Listing cafe = Examples.listing(trust, "cafe");

  /** A new, empty database, with every migration. */
  abstract Database open();

  @BeforeEach
  void aDirectory() {
    new ListingStore(database).addToEmpty(List.of(trust), List.of(club, cafe), EDIT);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aChangeComesBackAsItWasKept() {
    Change draft = store.addUnlessOpen(draft(club), EDIT);
    assertEquals(Optional.of(draft), store.find(draft.id()));
    Change saved = draft.saying(Examples.everything(), NOW);
    store.update(saved, EDIT);
    Change sent = sent(saved, "LO-2345-67");
    store.update(sent, EDIT);
    assertEquals(Optional.of(sent), store.find(draft.id()));
    assertEquals(Optional.of(sent), store.open(club.id()));
    assertTrue(store.hasReference("LO-2345-67"));
    assertFalse(store.hasReference("LO-2345-68"));
    assertEquals(3, audited());
  }

  @Test
  void aListingHasOneOpenChangeAtMost() {
    Change first = store.addUnlessOpen(draft(club), EDIT);
    assertEquals(first, store.addUnlessOpen(draft(club), EDIT));
    Change withdrawn = first.standing(first.standing().at(Stage.WITHDRAWN, null), NOW);
    store.update(withdrawn, EDIT);
    Change second = draft(club);
    assertEquals(second, store.addUnlessOpen(second, EDIT));
    assertEquals(2, store.of(club.id()).size());
    assertEquals(List.of(), store.of(cafe.id()));
  }

  @Test
  void aSaveOfTheVersionBeforeIsRefusedWithWhatIsThereNow() {
    Change seen = store.addUnlessOpen(draft(club), EDIT);
    Change theirs = seen.saying(Examples.details("Theirs"), NOW);
    store.update(theirs, EDIT);
    SavedMeanwhile refused =
        assertThrows(
            SavedMeanwhile.class,
            () -> store.update(seen.saying(Examples.details("Mine"), NOW), EDIT));
    assertEquals(theirs, refused.current());
    assertEquals(Optional.of(theirs), store.find(seen.id()));
  }

  @Test
  void officersSeeWhatWasSentAndNothingElse() {
    Change first = sent(store.addUnlessOpen(draft(club), EDIT), "LO-2345-67");
    store.addUnlessOpen(draft(cafe), EDIT);
    store.update(first, EDIT);
    assertEquals(List.of(first), store.waiting());
  }

  @Test
  void aClaimIsTakenOnlyFromWhomItWasSeenWith() {
    Change seen = sent();
    assertTrue(store.claim(seen, CAROL, NOW));
    assertFalse(store.claim(seen, ERIN, NOW));
    Change carols = store.find(seen.id()).orElseThrow();
    assertEquals(CAROL, carols.claimedBy());
    assertTrue(store.claim(carols, ERIN, LATER));
    assertTrue(store.claim(store.find(seen.id()).orElseThrow(), null, null));
    assertEquals(Optional.of(seen), store.find(seen.id()));
  }

  @Test
  void aDecisionWaitsForTheClaimOfAnotherUntilItLapses() {
    Change seen = sent();
    store.claim(seen, CAROL, NOW);
    Change next = seen.standing(seen.standing().at(Stage.BACK, "When is it?"), LATER);
    Decision early = new Decision(ERIN, NOW.minusSeconds(1), List.of(MAIL));
    assertThrows(SavedMeanwhile.class, () -> store.decide(next, EDIT, early));
    assertEquals(0, mails());
    store.decide(next, EDIT, new Decision(ERIN, NOW, List.of(MAIL)));
    assertEquals(Optional.of(next), store.find(seen.id()));
    assertEquals(1, mails());
  }

  @Test
  void theDatabaseItselfRefusesNonsense() {
    Change orphan = draft(Examples.listing(trust, "unknown"));
    assertThrows(JdbiException.class, () -> store.addUnlessOpen(orphan, EDIT));
    Change draft = store.addUnlessOpen(draft(club), EDIT);
    Change numberless = draft.standing(draft.standing().at(Stage.SENT, null), NOW);
    assertThrows(JdbiException.class, () -> store.update(numberless, EDIT));
    assertEquals(Optional.of(draft), store.find(draft.id()));
  }

  private Change sent() {
    Change sent = sent(store.addUnlessOpen(draft(club), EDIT), "LO-2345-67");
    store.update(sent, EDIT);
    return sent;
  }

  private static Change sent(Change draft, String reference) {
    return draft.standing(draft.standing().sent(Stage.SENT, "A note", reference, NOW), NOW);
  }

  private static Change draft(Listing of) {
    return new Change(
        Ids.next(Examples.CLOCK),
        of.id(),
        Kind.EDIT,
        1,
        of.version(),
        of.details(),
        of.details(),
        "member",
        Standing.DRAFT,
        NOW,
        NOW);
  }

  private int audited() {
    return count("SELECT count(*) FROM audit WHERE action LIKE 'change%'");
  }

  private int mails() {
    return count("SELECT count(*) FROM mail");
  }

  private int count(String sql) {
    return database.read(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }
}
