package localoffer.feedback.giving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import localoffer.World;
import localoffer.feedback.About;
import localoffer.feedback.subject.ShortAddresses;
import localoffer.feedback.subject.Subject;
import org.junit.jupiter.api.Test;

/** What stands on a poster leads to the form about its page. */
class ShortAddressPageTest {

  private static final World WORLD = World.shared();

  @Test
  void aShortAddressLeadsToTheFormAboutItsPageHoweverItIsTyped() {
    Subject subject = new Subject("/services/short-breaks", "Short Breaks", About.SERVICE);
    String address = ShortAddresses.of(subject);
    assertEquals("/feedback?about=%2Fservices%2Fshort-breaks", sentTo(address));
    String small = address.toLowerCase(java.util.Locale.ROOT);
    assertEquals("/feedback?about=%2Fservices%2Fshort-breaks", sentTo(small));
  }

  @Test
  void anOldPosterStillLeadsToTheForm() {
    assertEquals("/feedback", sentTo("/say/22222"));
  }

  private static String sentTo(String path) {
    return WORLD.get(path).headers().firstValue("Location").orElse("nowhere");
  }
}
