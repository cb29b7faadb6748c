package localoffer.feedback.giving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import localoffer.feedback.spam.Watch;
import org.junit.jupiter.api.Test;

/** Two hundred comments from one address at once: a few are kept, none is public. */
class FloodTest {

  private static final int POSTS = 200;

  @Test
  void noMoreThanTheLimitIsKeptAndTheRestIsToldWhenToTryAgain() throws Exception {
    Family flood =
        Family.at("/feedback")
            .sends("about", "other")
            .sends("words", "Flooding the council.")
            .sends("who", "unsaid")
            .sends("reply", "no")
            .waits();
    List<HttpResponse<String>> answers = new ArrayList<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
      List<Future<HttpResponse<String>>> sent = new ArrayList<>();
      for (int i = 0; i < POSTS; i++) {
        String words = "Flooding the council " + i + ".";
        String form = "%043d".formatted(i);
        sent.add(senders.submit(() -> flood.send("words", words, "form", form)));
      }
      for (Future<HttpResponse<String>> each : sent) {
        answers.add(each.get());
      }
    }
    Map<Integer, Long> statuses =
        answers.stream()
            .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
    int most = Watch.MOST_COMMENTS;
    assertEquals(Map.of(303, (long) most, 429, (long) (POSTS - most)), statuses);
    assertTrue(
        answers.stream()
            .filter(each -> each.statusCode() == 429)
            .allMatch(each -> each.headers().firstValue("Retry-After").isPresent()));
    assertEquals(
        List.of(Integer.toString(most)),
        Family.kept("SELECT count(*) FROM comment WHERE words LIKE 'Flooding the council %'"));
    for (String path : List.of("/search?q=flooding+the+council", "/you-said-we-did")) {
      String page = Family.WORLD.get(path).body().replace("I looked for: flooding", "");
      assertFalse(page.contains("Flooding the council"), path);
    }
  }
}
