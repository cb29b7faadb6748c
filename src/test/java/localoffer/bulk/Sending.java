package localoffer.bulk;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Objects;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a cookie who downloads, changes and sends files. */
record Sending(World world, String path, String cookie) {

  private static final String BOUNDARY = "----somewhere";

  /** The file of the page, without its mark. */
  String download(String query) {
    String file = world.get(path + "/services.csv" + query, "Cookie", cookie).body();
    return file.replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
  }

  /** Sends a file as a browser does. */
  HttpResponse<String> upload(String file) {
    String csrf = world.page(path, "Cookie", cookie).expectFirst("input[name=csrf]").val();
    return upload(csrf, file);
  }

  HttpResponse<String> upload(String csrf, String file) {
    String body =
        part("csrf", "", csrf)
            + part("file", "; filename=\"x.csv\"", file)
            + "--"
            + BOUNDARY
            + "--";
    return world.send(
        world
            .request(path, "Cookie", cookie)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body)));
  }

  private static String part(String name, String more, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, name, more, value);
  }

  /** Sends a file, and answers where it can be looked at. */
  String sent(String file) {
    HttpResponse<String> answer = upload(file);
    if (answer.statusCode() != 303) {
      throw new AssertionError(answer.statusCode() + World.read(answer).select("main").text());
    }
    return location(answer);
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  Document page(String at) {
    return world.page(at, "Cookie", cookie);
  }

  /** The words of the first thing like this; blank when there is none. */
  static String text(Document page, String like) {
    Element found = page.selectFirst(like);
    return found == null ? "" : Objects.requireNonNull(found).text();
  }
}
