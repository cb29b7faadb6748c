package localoffer.membership.joining;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.account.Person;
import localoffer.account.member.MemberStore;
import localoffer.database.Audit;
import localoffer.database.Ids;
import localoffer.listing.ProviderStore;
import localoffer.membership.joining.JoinRequestStore.By;
import org.jdbi.v3.core.Handle;

/**
 * What a yes to a request writes in other tables: the organisation, if it is new, and its member.
 */
final class AdmissionStore {

  private AdmissionStore() {}

  static void admit(Handle handle, JoinRequest request, By by) {
    UUID provider = request.provider();
    if (provider == null) {
      provider = Ids.next(Clock.fixed(by.at(), ZoneOffset.UTC));
      Sort sort = Sort.of(request.answer(Question.SORT)).orElseThrow();
      ProviderStore.begin(handle, provider, request.name(), sort.kind());
      handle.execute(
          "UPDATE join_request SET provider_id = ? WHERE id = ?",
          provider.toString(),
          request.id().toString());
      Audit.record(
          handle,
          new Audit.Entry(by.at(), by.actor(), "provider create", "provider " + provider, ""));
    }
    Person person = AccountStore.person(handle, request.person());
    AccountStore.Newcomer self = new AccountStore.Newcomer(person.id(), person.email());
    MemberStore.add(handle, provider, self, new MemberStore.By(by.actor(), by.at()));
  }
}
