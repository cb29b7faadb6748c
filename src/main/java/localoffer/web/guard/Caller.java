package localoffer.web.guard;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** The network address that a request came from. */
public final class Caller {

  private static final int LONGEST_ADDRESS = 45;

  private Caller() {}

  /**
   * The other end's address; behind a proxy of ours, which stands on this machine or its network,
   * the one that the proxy saw and wrote last.
   */
  public static String of(Context ctx) {
    String peer = ctx.req().getRemoteAddr();
    String passedOn = ctx.header("X-Forwarded-For");
    if (passedOn == null || isFarAway(peer)) {
      return peer;
    }
    String last = passedOn.substring(passedOn.lastIndexOf(',') + 1).strip();
    return last.substring(0, Math.min(LONGEST_ADDRESS, last.length()));
  }

  private static boolean isFarAway(String address) {
    try {
      return Connections.isFarAway(InetAddress.getByName(address.replaceAll("[\\[\\]]", "")));
    } catch (UnknownHostException e) {
      return true;
    }
  }
}
