package localoffer.review.link;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells what anybody in the world may ask from what stands inside a house. */
final class PublicInternet {

  private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

  private PublicInternet() {}

  /** Looks hosts up. */
  interface Names {

    InetAddress[] all(String host) throws UnknownHostException;
  }

  /**
   * Whether an address may be asked: http or https, at its usual port, and every address of its
   * host is public.
   *
   * @throws UnknownHostException when there is no such host
   */
  static boolean mayAsk(URI uri, Names names) throws UnknownHostException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost();
    if (host == null
        || uri.getRawUserInfo() != null
        || !PORTS.contains(uri.getPort())
        || !(scheme.equals("http") || scheme.equals("https"))) {
      return false;
    }
    return Arrays.stream(names.all(host)).allMatch(PublicInternet::isPublic);
  }

  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !special
        && (address instanceof Inet4Address
            ? isPublic4(address.getAddress())
            : isPublic6(address.getAddress()));
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = Byte.toUnsignedInt(bytes[0]);
    int second = Byte.toUnsignedInt(bytes[1]);
    int third = Byte.toUnsignedInt(bytes[2]);
    boolean sharedByCarrier = first == 100 && second >= 64 && second < 128;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean relays = first == 192 && second == 88 && third == 99;
    boolean trials = first == 198 && (second == 18 || second == 19);
    boolean examples =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0
        && first < 224
        && !sharedByCarrier
        && !protocols
        && !relays
        && !trials
        && !examples;
  }

  /** Global unicast alone, without what carries an address of the other kind within it. */
  private static boolean isPublic6(byte[] bytes) {
    int first = Byte.toUnsignedInt(bytes[0]);
    int second = Byte.toUnsignedInt(bytes[1]);
    int third = Byte.toUnsignedInt(bytes[2]);
    int fourth = Byte.toUnsignedInt(bytes[3]);
    boolean global = (first & 0xE0) == 0x20;
    boolean sixToFour = first == 0x20 && second == 0x02;
    boolean special = first == 0x20 && second == 0x01 && third < 0x02;
    boolean examples = first == 0x20 && second == 0x01 && third == 0x0D && fourth == 0xB8;
    return global && !sixToFour && !special && !examples;
  }
}
