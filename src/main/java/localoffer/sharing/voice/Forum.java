package localoffer.sharing.voice;

import localoffer.account.Member;
import localoffer.content.Library;
import localoffer.listing.Listings;

/** The parent carer forum of the area: whose members speak for parents. */
public record Forum(Library library, Listings listings) {

  /** Whether a member is a parent representative. */
  boolean hasMember(Member member) {
    String forum = library.contents().site().forum().replaceFirst("^/services/", "");
    return listings
        .publishedBySlug(forum)
        .filter(listing -> member.keeps(listing.provider().id()))
        .isPresent();
  }
}
