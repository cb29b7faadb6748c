package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import localoffer.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A browser learns how to search here from its address bar. */
class OpenSearchPageTest {

  @Test
  void theBrowserIsToldWhereToPutTheWords() {
    HttpResponse<String> answer = World.shared().get(OpenSearchPage.PATH);
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/opensearchdescription+xml"));
    Document description = Jsoup.parse(answer.body(), Parser.xmlParser());
    assertEquals(
        "http://localhost:8080/search?q={searchTerms}",
        description.expectFirst("Url[type=text/html]").attr("template"));
    assertTrue(description.expectFirst("ShortName").text().length() <= 16);
  }
}
