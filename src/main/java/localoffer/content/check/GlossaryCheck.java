package localoffer.content.check;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import localoffer.content.GlossaryTerm;
import localoffer.content.Yaml;

/** Each hard word is there once, is explained, and leads somewhere. */
final class GlossaryCheck {

  private static final int LONGEST_EASY_SENTENCE = 15;

  private GlossaryCheck() {}

  /** Reads the file itself, because a reading of the folder keeps each id only once. */
  static void check(Path folder, Known known, List<Problem> problems) {
    Findings findings = new Findings("glossary.yaml", problems);
    Set<String> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (GlossaryTerm term : Yaml.readList(folder.resolve("glossary.yaml"), GlossaryTerm.class)) {
      if (!ids.add(term.id())) {
        findings.error("the id " + term.id() + " stands twice");
      }
      if (!names.add(term.term().toLowerCase(Locale.UK))) {
        findings.error("the term \"" + term.term() + "\" stands twice");
      }
      one(term, known, findings);
    }
  }

  private static void one(GlossaryTerm term, Known known, Findings findings) {
    if (term.means().isBlank()) {
      findings.error("\"" + term.term() + "\" has no meaning");
    }
    String see = term.see();
    if (see != null) {
      findings.link(see, known);
    }
    String easy = term.easy();
    if (easy == null) {
      findings.warn("\"" + term.term() + "\" has no Easy Read meaning");
    } else if (easy.split("\\s+").length > LONGEST_EASY_SENTENCE) {
      findings.warn("the Easy Read meaning of \"" + term.term() + "\" is over 15 words");
    }
  }
}
