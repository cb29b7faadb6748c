package localoffer.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import localoffer.database.Audit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was said is kept whole, once, and apart from who said it. */
class CommentsTest {

  private static final String SAID = "The page does not say how long we wait.";

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void whatWasSaidIsThereAsItWasSaid() {
    Comment kept = town.comments.receive(Town.parentWho(SAID, "dee@example.org"));
    assertTrue(kept.reference().matches("YS-[2-9A-Z]{4}-[2-9A-Z]{2}"), kept.reference());
    assertEquals(Stage.NEW, kept.stage());
    assertEquals(Integer.valueOf(2), kept.face());
    assertTrue(kept.wantsReply());
    Comment read = town.comments.of(kept.id()).orElseThrow();
    assertEquals(SAID, read.words());
    assertTrue(kept.equals(read), "written and read are the same");
    assertEquals(List.of(kept), town.comments.in(Stage.NEW));
  }

  @Test
  void whoeverWantsAReplyIsToldThatItArrivedAndNotWhatTheySaid() {
    Comment kept = town.comments.receive(Town.parentWho(SAID, "dee@example.org"));
    List<String> mails = town.ask("SELECT subject || text || html FROM mail");
    assertEquals(1, mails.size());
    assertTrue(mails.getFirst().contains(kept.reference()));
    assertTrue(mails.getFirst().contains("by 21 December 2026"), mails.getFirst());
    assertFalse(mails.getFirst().contains("how long we wait"));
    assertEquals(List.of("dee@example.org"), town.ask("SELECT address FROM mail"));
  }

  @Test
  void whoeverWantsNoneIsNotWrittenTo() {
    Comment kept = town.says(SAID);
    assertEquals(Optional.empty(), town.comments.contact(kept.id()));
    assertEquals(List.of("0"), town.ask("SELECT count(*) FROM mail"));
  }

  @Test
  void aReplyByPhoneIsKeptApartToo() {
    NewComment said = Town.parent(SAID);
    Comment kept =
        town.comments.receive(
            new NewComment(
                said.source(),
                said.about(),
                null,
                said.words(),
                said.who(),
                null,
                Contact.byPhone("01632 960001"),
                null,
                null,
                said.form(),
                said.actor()));
    assertEquals("01632 960001", town.comments.contact(kept.id()).orElseThrow().phone());
    assertEquals(List.of("0"), town.ask("SELECT count(*) FROM mail"));
  }

  @Test
  void theSameFormSentTwiceIsOneComment() {
    NewComment said = Town.parentWho(SAID, "dee@example.org");
    Comment first = town.comments.receive(said);
    town.clock.pass(Duration.ofMinutes(1));
    assertEquals(first.reference(), town.comments.receive(said).reference());
    assertEquals(List.of("1"), town.ask("SELECT count(*) FROM comment"));
    assertEquals(List.of("1"), town.ask("SELECT count(*) FROM mail"));
    assertEquals(List.of("1"), town.ask("SELECT count(*) FROM audit"));
  }

  @Test
  void whatIsInDoubtIsHeldAndNobodyIsWrittenTo() {
    NewComment said = Town.parentWho(SAID, "stranger@example.org");
    Comment kept =
        town.comments.receive(
            new NewComment(
                said.source(),
                said.about(),
                said.path(),
                said.words(),
                said.who(),
                null,
                said.contact(),
                null,
                Doubt.LINKS,
                said.form(),
                said.actor()));
    assertEquals(Stage.HELD, kept.stage());
    assertEquals(List.of(), town.comments.in(Stage.NEW));
    assertEquals(List.of("0"), town.ask("SELECT count(*) FROM mail"));
    assertTrue(town.comments.contact(kept.id()).isPresent());
  }

  @Test
  void theTrailTellsThatSomethingWasSaidAndNotWhat() {
    Comment kept = town.comments.receive(Town.parentWho(SAID, "dee@example.org"));
    String actor = "019ab000-0000-7000-8000-00000000000a";
    assertTrue(town.comments.move(kept, Stage.TO_ANSWER, actor));
    assertEquals(
        List.of(
            "public comment receive comment " + kept.id() + " site new",
            actor + " comment move comment " + kept.id() + " new to to_answer"),
        town.ask(
            "SELECT actor || ' ' || action || ' ' || subject || ' ' || detail FROM audit"
                + " ORDER BY id"));
    assertEquals(Optional.empty(), town.database.read(Audit::firstBreak));
  }

  @Test
  void whoSawAnOlderVersionMovesNothing() {
    Comment seen = town.says(SAID);
    assertTrue(town.comments.move(seen, Stage.TO_ANSWER, "carol"));
    assertFalse(town.comments.move(seen, Stage.ANSWERED, "dan"));
    Comment now = town.comments.of(seen.id()).orElseThrow();
    assertEquals(Stage.TO_ANSWER, now.stage());
    assertEquals(2, now.version());
  }

  @Test
  void nothingThatHoldsWordsSaysThem() {
    NewComment said = Town.parentWho(SAID, "dee@example.org");
    String written = said + " " + town.comments.receive(said) + " " + said.contact();
    assertFalse(written.contains("wait") || written.contains("dee@"), written);
  }

  @Test
  void aReplyGoesToOneOfTwo() {
    assertThrows(IllegalArgumentException.class, () -> new Contact(null, null));
  }
}
