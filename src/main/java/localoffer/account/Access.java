package localoffer.account;

import java.util.Collections;
import java.util.Set;

/** Who may do what: the one place that says yes, and only to what stands here. */
public final class Access {

  private Access() {}

  /** What can be asked for. */
  public enum Action {
    /** To come to an address; the thing is the set of roles that it is for. */
    VISIT,
    /** To be told why search results stand where they do; the thing does not matter. */
    EXPLAIN_SEARCH,
    /** To see and end sessions; the thing is the person whose they are. */
    END_SESSIONS
  }

  /** Whether the visitor may do it to the thing; whatever is not foreseen they may not. */
  public static boolean authorise(Visitor actor, Action action, Object thing) {
    return switch (action) {
      case VISIT -> thing instanceof Set<?> roles && !Collections.disjoint(actor.roles(), roles);
      case EXPLAIN_SEARCH -> actor.officer().isPresent();
      case END_SESSIONS ->
          thing instanceof Person whose
              && actor.session() != null
              && actor.session().isWhole()
              && actor.session().person().id().equals(whose.id());
    };
  }
}
