package localoffer.account;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

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
    END_SESSIONS,
    /** To see and change a request to keep an organisation's entries; the thing is whose it is. */
    KEEP_REQUEST,
    /** To decide such requests; the thing does not matter. */
    DECIDE_REQUESTS,
    /** To say who keeps an organisation's entries; the thing is its id. */
    KEEP_MEMBERS,
    /** To make one organisation of two; the thing is the id of the one that ends. */
    MERGE_ORGANISATIONS,
    /** To read what families told us in their own words; the thing does not matter. */
    READ_ORIGINALS,
    /** To add and remove officers and say what they may do; the thing is an officer, or any. */
    KEEP_OFFICERS
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
      case KEEP_REQUEST -> actor.member().filter(member -> member.id().equals(thing)).isPresent();
      case KEEP_MEMBERS ->
          thing instanceof UUID provider
              && (isOne(actor, Role.APPROVER, Role.MANAGER)
                  || actor.member().filter(member -> member.keeps(provider)).isPresent());
      case DECIDE_REQUESTS, MERGE_ORGANISATIONS, READ_ORIGINALS ->
          isOne(actor, Role.APPROVER, Role.MANAGER);
      case KEEP_OFFICERS -> isOne(actor, Role.MANAGER);
    };
  }

  private static boolean isOne(Visitor actor, Role... roles) {
    return actor
        .officer()
        .filter(officer -> !Collections.disjoint(officer.roles(), Set.of(roles)))
        .isPresent();
  }
}
