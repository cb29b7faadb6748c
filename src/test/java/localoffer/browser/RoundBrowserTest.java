package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.listing.Listing;
import localoffer.listing.change.Change.Stage;
import org.junit.jupiter.api.Test;

/** Providers and officers on a phone, by the keyboard alone, with scripts and without. */
class RoundBrowserTest {

  private final World world = World.shared();
  private final String officer = Officers.cookie(world, Role.EDITOR, Role.APPROVER, Role.MANAGER);

  @Test
  void everyRoundIsGoneByKeyboardWithScripts() {
    try (Phone phone = Phone.of(Browser::open)) {
      everyRound(phone, "eve@example.org");
    }
  }

  @Test
  void everyRoundIsGoneByKeyboardWithoutScripts() {
    try (Phone phone = Phone.of(Browser::withoutScripts)) {
      everyRound(phone, "eve.without@example.org");
    }
  }

  private void everyRound(Phone phone, String newcomer) {
    isSentBackAndSentAgain(phone);
    oldVersionIsRestored(phone);
    twoBecomeOne(phone);
    listingIsClaimed(phone);
    newProviderRegisters(phone, newcomer);
  }

  private void isSentBackAndSentAgain(Phone phone) {
    Kept kept = Kept.open(world);
    kept.submit("edit/what-it-is/summary", Map.of("summary", "We sing."));
    kept.submit("check", Map.of());
    String change = "/staff/changes/" + kept.draft().id();
    phone.as(officer).go(change).press("form[action$='/claim'] button");
    phone.press("a[href$='/send-back']").type("#reason", "Say when.").press("main form button");
    assertEquals(Stage.BACK, kept.draft().stage());
    phone.as(kept.cookie()).go("/update").press("main a[href$='/edit']");
    phone.go(kept.at("edit/what-it-is/summary")).type("#summary", "On Mondays. ");
    phone.press("main form button").go(kept.at("check")).press("main form button");
    phone.sees("Sent to the council");
    assertEquals(Stage.SENT, kept.draft().stage());
    assertTrue(kept.draft().details().summary().contains("On Mondays."));
  }

  private void oldVersionIsRestored(Phone phone) {
    Kept kept = Kept.open(world);
    String before = kept.details().summary();
    kept.officerWrites("A mistake.");
    phone.as(officer).go("/staff/listings/" + kept.now().id());
    phone.press("main a[href$='/history']").press("a[href$='/versions/1/restore']");
    phone.press("main form button");
    assertEquals(before, kept.details().summary());
  }

  private void twoBecomeOne(Phone phone) {
    Listing one = Kept.open(world).now();
    Listing other = Kept.open(world).now();
    phone.as(officer).go("/staff/duplicates/" + one.id() + "/" + other.id());
    phone.press("form:has([name=versions]) button");
    phone.sees("Services that may be the same");
    assertEquals(
        one.href(), world.get(other.href()).headers().firstValue("Location").orElse("nowhere"));
  }

  private void listingIsClaimed(Phone phone) {
    phone.as(Providers.newcomer(world)).go("/update/claim/" + Kept.open(world).now().slug());
    phone.press("main form button").type("#answer", "Club leader").press("main form button");
    phone.type("#answer", "Ring the number on our website").press("main form button");
    phone.press("main form button").sees("We have your request");
  }

  /** Without an account: the first thing asked is an email address, which a mail confirms. */
  private void newProviderRegisters(Phone phone, String email) {
    phone.asNobody().go("/update/register").type("main [name=email]", email);
    phone.press("main form button").go(Mailbox.link(world, email)).press("main form button");
    phone.press("main form button").type("#answer", "Saturday Stars").press("main form button");
    phone.choose("#answer-charity").press("main form button");
    phone.type("#answer", "Games and music.").press("main form button");
    phone.type("#answer", "Club leader").press("main form button");
    phone.type("#answer", "Ring 01902 000000").press("main form button");
    phone.press("main form button").sees("We have your request");
    String request = phone.path().replace("/update/", "/staff/");
    phone.as(officer).go(request).press("form[action$='/approve'] button");
    assertTrue(Mailbox.last(world, email).contains("You can now keep Saturday Stars"));
  }
}
