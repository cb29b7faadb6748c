package localoffer.account.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is sealed opens for its owner, with our key, and only as it was. */
class SealingTest {

  private static final byte[] PLAIN = "a secret".getBytes(StandardCharsets.US_ASCII);

  private final Sealing ours = new Sealing(key(1));

  @Test
  void itOpensForItsOwner() {
    byte[] sealed = ours.seal(PLAIN, "carol");
    assertArrayEquals(PLAIN, ours.open(sealed, "carol"));
    assertFalse(Arrays.equals(sealed, ours.seal(PLAIN, "carol")));
  }

  @Test
  void itOpensForNobodyElse() {
    byte[] sealed = ours.seal(PLAIN, "carol");
    assertThrows(IllegalStateException.class, () -> ours.open(sealed, "ben"));
    assertThrows(IllegalStateException.class, () -> new Sealing(key(2)).open(sealed, "carol"));
    sealed[sealed.length - 1] ^= 1;
    assertThrows(IllegalStateException.class, () -> ours.open(sealed, "carol"));
  }

  @Test
  void aMarkTellsNothingWithoutTheKey() {
    String mark = ours.mark("recovery code", "carol", "123456");
    assertEquals(mark, ours.mark("recovery code", "carol", "123456"));
    assertEquals(64, mark.length());
    for (String other :
        new String[] {
          ours.mark("recovery code", "ben", "123456"),
          ours.mark("sign-in link", "carol", "123456"),
          new Sealing(key(2)).mark("recovery code", "carol", "123456")
        }) {
      assertNotEquals(mark, other);
    }
  }

  private static byte[] key(int number) {
    byte[] key = new byte[32];
    key[0] = (byte) number;
    return key;
  }
}
