package localoffer.review.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Asks one link whether there is anything: the head first, and all of it only where that fails. */
final class Probe implements AutoCloseable {

  private static final int MOST_STEPS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Answers to a program that may well be others to a family. */
  private static final Set<Integer> TO_PROGRAMS =
      Set.of(401, 402, 403, 405, 406, 407, 409, 429, 503, 999);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private final Permission permission;
  private final String agent;

  /**
   * @param baseUrl the public address of this site, by which we say who asks
   */
  Probe(Permission permission, String baseUrl) {
    this.permission = permission;
    agent = "LocalOfferLinkCheck/1.0 (+" + baseUrl + ")";
  }

  Probe(String baseUrl) {
    this(uri -> PublicInternet.mayAsk(uri, InetAddress::getAllByName), baseUrl);
  }

  /** Says before each step whether it may be taken. */
  interface Permission {

    boolean isGivenFor(URI uri) throws UnknownHostException;
  }

  /** What a link answered. */
  enum Answer {
    ALIVE,
    /** There is nothing, for sure. */
    GONE,
    /** It failed now; it may not the next time. */
    FAILED,
    /** It answers programs otherwise than families. */
    UNSURE,
    /** It is not asked, for it is not of the public internet. */
    REFUSED
  }

  Answer ask(String address) {
    try {
      return follow(URI.create(address));
    } catch (UnknownHostException | IllegalArgumentException e) {
      return Answer.GONE;
    } catch (IOException e) {
      return Answer.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.FAILED;
    }
  }

  private Answer follow(URI first) throws IOException, InterruptedException {
    URI uri = first;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (!permission.isGivenFor(uri)) {
        return Answer.REFUSED;
      }
      HttpHead head = head(uri);
      Optional<String> onward = head.status() / 100 == 3 ? head.location() : Optional.empty();
      if (onward.isEmpty()) {
        return of(head.status());
      }
      uri = uri.resolve(onward.get());
    }
    return Answer.FAILED;
  }

  private static Answer of(int status) {
    if (status < 400) {
      return Answer.ALIVE;
    }
    if (TO_PROGRAMS.contains(status)) {
      return Answer.UNSURE;
    }
    return status == 404 || status == 410 ? Answer.GONE : Answer.FAILED;
  }

  /** How an answer begins. */
  private record HttpHead(int status, Optional<String> location) {}

  private HttpHead head(URI uri) throws IOException, InterruptedException {
    HttpHead head = send(uri, "HEAD");
    return head.status() < 400 ? head : send(uri, "GET");
  }

  /** Hangs up once the answer has begun: its body is never taken in. */
  private HttpHead send(URI uri, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("User-Agent", agent)
            .method(method, BodyPublishers.noBody())
            .build();
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    answer.body().close();
    return new HttpHead(answer.statusCode(), answer.headers().firstValue("Location"));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
