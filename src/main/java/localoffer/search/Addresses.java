package localoffer.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import localoffer.search.answer.SearchQuery;

/** The address at which a query is answered. */
final class Addresses {

  private Addresses() {}

  static String of(SearchQuery query) {
    String parameters =
        query.parameters().stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? SearchPage.PATH : SearchPage.PATH + "?" + parameters;
  }
}
