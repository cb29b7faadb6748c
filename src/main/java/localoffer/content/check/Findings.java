package localoffer.content.check;

import java.util.Collection;
import java.util.List;
import localoffer.content.Terms;
import org.jspecify.annotations.Nullable;

/** Where a check writes down what it finds wrong in one file. */
record Findings(String file, List<Problem> problems) {

  void error(String words) {
    problems.add(new Problem(file, true, words));
  }

  void warn(String words) {
    problems.add(new Problem(file, false, words));
  }

  /** Ids that must be in a taxonomy. */
  void ids(Collection<String> ids, Terms terms, String kind) {
    for (String id : ids) {
      if (!terms.has(id)) {
        error("there is no " + kind + " called \"" + id + "\"");
      }
    }
  }

  void picture(@Nullable String name, Known known) {
    if (name != null && !known.pictures().contains(name)) {
      error("there is no picture called \"" + name + "\" in pictures.yaml");
    }
  }

  void link(String href, Known known) {
    if (href.startsWith("/") && !known.address(href)) {
      error("the link to " + href + " leads nowhere");
    } else if (href.startsWith("http://")) {
      warn("the link to " + href + " is not secure: use https if that works");
    }
  }
}
