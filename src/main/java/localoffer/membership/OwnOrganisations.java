package localoffer.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.EmailAddress;
import localoffer.account.Member;
import localoffer.account.Visitor;
import localoffer.account.arrival.Invitations;
import localoffer.account.member.Members;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.place.Days;

/** Who keeps which organisation's entries, for those whose business it is. */
public final class OwnOrganisations {

  private final Listings listings;
  private final Members members;
  private final Invitations invitations;

  public OwnOrganisations(Listings listings, Members members, Invitations invitations) {
    this.listings = listings;
    this.members = members;
    this.invitations = invitations;
  }

  /** An organisation with its people. */
  public record Team(Provider provider, List<Mate> mates, List<Invited> invited) {}

  /** Somebody who keeps its entries; {@code self} is whoever looks. */
  public record Mate(UUID id, String email, boolean self) {}

  /** Somebody who was invited and has not come yet. */
  public record Invited(String id, String email, String until) {}

  /** The organisation of an address, if whoever asks may say who keeps its entries. */
  Optional<Provider> find(Visitor visitor, String slug) {
    return listings
        .providerBySlug(slug)
        .filter(it -> Access.authorise(visitor, Action.KEEP_MEMBERS, it.id()));
  }

  /** The organisations of a member, by name. */
  List<Provider> of(Member member) {
    return listings.providers().stream().filter(it -> member.keeps(it.id())).toList();
  }

  Team team(Provider provider, UUID self) {
    return new Team(
        provider,
        members.of(provider.id()).stream()
            .map(each -> new Mate(each.id(), each.email().text(), each.id().equals(self)))
            .toList(),
        invitations.waiting(provider.id()).stream()
            .map(each -> new Invited(each.id(), each.email().text(), day(each.until())))
            .toList());
  }

  /** Invites somebody; answers false when they are a member already. */
  boolean invite(Provider provider, EmailAddress email, String asks, UUID by) {
    if (members.of(provider.id()).stream().anyMatch(each -> each.email().equals(email))) {
      return false;
    }
    invitations.send(new Invitations.To(provider.id(), provider.name()), email, asks, by);
    return true;
  }

  private static String day(Instant time) {
    return Days.inWords(time);
  }
}
