package localoffer;

import java.net.http.HttpResponse;
import java.util.Map;

/** Requests to keep entries, made as people make them, by a form after the other. */
public final class Requested {

  private static final Map<String, String> ANSWERS =
      Map.of(
          "organisation", "Saturday Stars",
          "sort", "charity",
          "offers", "Games and music on Saturdays for children who need more calm.",
          "role", "Club leader",
          "proof", "Call 01902 000000, the number on our website.");

  private Requested() {}

  /** Answers every question of a new request but sends nothing; its address. */
  public static String drafted(World world, String start, String cookie) {
    String path = location(world.submit(start, Map.of(), "Cookie", cookie));
    while (path.contains("/questions/")) {
      String question = path.replaceFirst(".*/", "");
      Map<String, String> form = Map.of("answer", ANSWERS.get(question));
      path = location(world.submit(path, form, "Cookie", cookie));
    }
    return path.replaceFirst("/check$", "");
  }

  /** Answers and sends; the address of the request. */
  public static String sent(World world, String start, String cookie) {
    String request = drafted(world, start, cookie);
    world.submit(request + "/check", Map.of(), "Cookie", cookie);
    return request;
  }

  /** Where an officer decides about the request of this address. */
  public static String decision(String request) {
    return request.replace("/update/", "/staff/");
  }

  /** Where an answer leads. */
  public static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse(answer.statusCode() + "");
  }
}
