package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import localoffer.World;
import org.junit.jupiter.api.Test;

/** Whoever finds a weakness is sent to the contact page, for half a year from today. */
class SecurityTextPageTest {

  @Test
  void itNamesOnlyTheContactPage() {
    assertEquals(
        """
        Contact: http://localhost:8080/contact
        Expires: 2027-05-22T00:00:00Z
        Preferred-Languages: en
        Canonical: http://localhost:8080/.well-known/security.txt
        """,
        World.shared().get("/.well-known/security.txt").body());
  }
}
