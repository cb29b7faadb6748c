package localoffer.browser;

import java.util.List;
import localoffer.Asked;
import localoffer.Officers;
import localoffer.Proposals;
import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.Role;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.change.Change;

/** Pages that only one person may see, made once for all that look at every page. */
final class OwnPages {

  /** Whose they are. */
  static final String COOKIE = Providers.newcomer(World.shared());

  /** A request with every answer that was not sent. */
  static final String DRAFT = Requested.drafted(World.shared(), "/update/register", COOKIE);

  /** A request that waits for an officer. */
  static final String SENT = Requested.sent(World.shared(), "/update/claim/scope", COOKIE);

  /** Where an officer decides about it. */
  static final String DECISION = Requested.decision(SENT);

  /** Where a manager changes what an officer does. */
  static final String OFFICER =
      "/staff/people/" + Officers.id(World.shared(), Officers.added(World.shared(), Role.EDITOR));

  private static final String MATE = Providers.memberOf(World.shared(), Providers.AMIRAS);

  /** Where somebody leaves an organisation. */
  static final String REMOVING = "/update/people/abilitynet/" + MATE + "/remove";

  /** Where an officer removes them. */
  static final String REMOVING_AS_OFFICER =
      "/staff/organisations/abilitynet/people/" + MATE + "/remove";

  /** A question that families read, and its answer. */
  static final String QUESTION =
      Asked.shown(
          World.shared(),
          Officers.cookie(World.shared(), Role.APPROVER),
          "Which shoes fit over a splint?");

  /** One that waits for an officer. */
  static final String STAFF_QUESTION =
      Asked.question(
          World.shared(),
          Officers.cookie(World.shared(), Role.APPROVER),
          "Who cuts the hair of an autistic child?");

  /** Where a parent representative answers that. */
  static final String REPRESENTATIVES = STAFF_QUESTION.replace("/staff/", "/update/");

  /** A question of each sort. */
  static final List<String> QUESTIONS =
      List.of(
          DRAFT + "/questions/organisation",
          DRAFT + "/questions/sort",
          DRAFT + "/questions/offers");

  private OwnPages() {}

  /** A change that waits, of an entry that an officer changed after it was begun. */
  static String overtaken() {
    World world = World.shared();
    Change change = Proposals.sent(world, "bliss", "\"summary\":\"", "\"summary\":\"Quite new. ");
    Listing seen = world.listings().shownBySlug("bliss").orElseThrow();
    Details other = Proposals.replaced(seen.details(), "\"summary\":\"", "\"summary\":\"Other. ");
    world.listings().update(seen, other, "officer", null);
    return "/staff/changes/" + change.id();
  }
}
