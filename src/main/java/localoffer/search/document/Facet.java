package localoffer.search.document;

import java.util.List;
import java.util.Locale;
import localoffer.content.Taxonomy;
import localoffer.content.Term;

/** A control that narrows a search; what a person chooses in it is a filter. */
public enum Facet {
  AGE("Age"),
  NEED("Need"),
  TOPIC("About"),
  COST("Cost"),
  LEVEL("Level of help"),
  KIND("Kind");

  private static final List<Term> COSTS =
      List.of(term("free", "Free"), term("paid", "Costs money"));
  private static final List<Term> KINDS =
      List.of(term("service", "Services"), term("page", "Guides"), term("glossary", "Hard words"));

  private final String title;

  Facet(String title) {
    this.title = title;
  }

  /** What a person reads above it. */
  public String title() {
    return title;
  }

  /** The parameter of the address, and its name in Lucene. */
  public String id() {
    return name().toLowerCase(Locale.UK);
  }

  /** Its values in the order they are shown. */
  public List<Term> values(Taxonomy taxonomy) {
    return switch (this) {
      case AGE -> taxonomy.ages().all();
      case NEED -> taxonomy.needs().all();
      case TOPIC -> taxonomy.topics().all();
      case LEVEL -> taxonomy.levels().all();
      case COST -> COSTS;
      case KIND -> KINDS;
    };
  }

  private static Term term(String id, String name) {
    return new Term(id, name, null, null, List.of(), null, null);
  }
}
