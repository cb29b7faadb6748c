package localoffer.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Locks what must not be read from a stolen database, with keys that are not in it. */
public final class Sealing {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec sealingKey;
  private final SecretKeySpec markingKey;

  /** With keys of its own, made from the key of the data folder. */
  public Sealing(byte[] key) {
    SecretKeySpec root = new SecretKeySpec(key, "HmacSHA256");
    sealingKey = new SecretKeySpec(mac(root, "account: sealing, 1"), "AES");
    markingKey = new SecretKeySpec(mac(root, "account: marking, 1"), "HmacSHA256");
  }

  /** Locks the bytes; they open only for the same owner. */
  public byte[] seal(byte[] plain, String owner) {
    byte[] nonce = Tokens.bytes(NONCE_BYTES);
    byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce, owner, plain);
    byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + locked.length);
    System.arraycopy(locked, 0, sealed, NONCE_BYTES, locked.length);
    return sealed;
  }

  /**
   * Opens what was sealed.
   *
   * @throws IllegalStateException when it is another's, was changed, or the key is another
   */
  public byte[] open(byte[] sealed, String owner) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] locked = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return cipher(Cipher.DECRYPT_MODE, nonce, owner, locked);
  }

  /** What is kept of a code too short to be hashed: 64 figures that only our key can make. */
  public String mark(String purpose, String owner, String code) {
    return HexFormat.of().formatHex(mac(markingKey, purpose + "\n" + owner + "\n" + code));
  }

  private byte[] cipher(int mode, byte[] nonce, String owner, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, sealingKey, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("It does not open: secret.key may be another's.", e);
    }
  }

  private static byte[] mac(SecretKeySpec key, String words) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC.", e);
    }
  }
}
