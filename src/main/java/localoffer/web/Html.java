package localoffer.web;

import io.javalin.http.Context;
import java.util.Map;

/** Answers with a page made from a template: the one way that a page reaches a browser. */
public interface Html {

  /**
   * Renders {@code templates/TEMPLATE.peb} with the model and what every page needs (site,
   * navigation, display choices, assets), and answers with it, its ETag and compression.
   */
  void answer(Context ctx, String template, Map<String, Object> model);
}
