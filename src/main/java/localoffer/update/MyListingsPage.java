package localoffer.update;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import localoffer.account.Member;

/** The services that somebody keeps right, what needs doing first. */
public final class MyListingsPage {

  public static final String PATH = "/update";

  private final Desk desk;

  public MyListingsPage(Desk desk) {
    this.desk = desk;
  }

  public void show(Context ctx) {
    Member member = desk.gate().member(ctx);
    LocalDate today = desk.today();
    List<Entry> entries =
        desk.listings().of(member.providers()).stream()
            .map(listing -> Entry.of(listing, desk.open(listing), today))
            .toList();
    desk.html()
        .answer(
            ctx,
            "update/my-listings",
            Map.of(
                "csrf",
                desk.gate().forms(ctx).token(),
                "entries",
                entries,
                "urgent",
                entries.stream().filter(Entry::urgent).count(),
                "several",
                member.providers().size() > 1,
                "waits",
                member.providers().isEmpty()));
  }
}
