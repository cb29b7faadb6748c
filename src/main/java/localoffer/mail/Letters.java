package localoffer.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import localoffer.web.Templates;

/** Turns letters into mails of this site: its name, its colours, and links that lead only to it. */
public final class Letters {

  private final Templates templates;
  private final String baseUrl;
  private final Supplier<Map<String, Object>> everywhere;

  /**
   * @param baseUrl what every link begins with, without a slash at its end
   * @param everywhere the {@code site}, asked for at each letter, as pages ask for it
   */
  public Letters(Templates templates, String baseUrl, Supplier<Map<String, Object>> everywhere) {
    this.templates = templates;
    this.baseUrl = baseUrl;
    this.everywhere = everywhere;
  }

  /**
   * The letter as a mail to this address.
   *
   * @throws IllegalArgumentException as {@link Mail} does
   */
  public Mail mail(String to, Letter letter) {
    Map<String, Object> model = new HashMap<>(everywhere.get());
    model.put("letter", letter);
    model.put("links", links(letter));
    model.put("home", baseUrl + "/");
    return new Mail(
        to,
        letter.subject(),
        templates.render("mail/letter.txt", model),
        templates.render("mail/letter", model));
  }

  private List<Map<String, String>> links(Letter letter) {
    return letter.links().stream()
        .map(link -> Map.of("text", link.text(), "address", baseUrl + link.path()))
        .toList();
  }
}
