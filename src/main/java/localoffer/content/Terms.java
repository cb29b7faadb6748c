package localoffer.content;

import java.util.List;
import java.util.Optional;

/** The entries of one taxonomy, in the order that an officer gave them. */
public record Terms(List<Term> all) {

  public Terms {
    all = List.copyOf(all);
  }

  public Optional<Term> find(String id) {
    return all.stream().filter(term -> term.id().equals(id)).findFirst();
  }

  public boolean has(String id) {
    return find(id).isPresent();
  }

  /** The name a family sees; the id itself when the taxonomy has lost it. */
  public String name(String id) {
    return find(id).map(Term::name).orElse(id);
  }
}
