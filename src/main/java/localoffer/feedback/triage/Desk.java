package localoffer.feedback.triage;

import java.time.Clock;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.account.signin.Gate;
import localoffer.content.Library;
import localoffer.feedback.Comments;
import localoffer.feedback.agency.Asks;
import localoffer.feedback.reply.Replies;
import localoffer.web.Html;
import org.jspecify.annotations.Nullable;

/** What officers see to comments with. */
public record Desk(
    Html html,
    Gate gate,
    Comments comments,
    Replies replies,
    Asks asks,
    AccountStore accounts,
    Library library,
    Clock clock) {

  /** What officers are called where others read of them: by their address at work. */
  String name(@Nullable UUID officer) {
    return officer == null
        ? ""
        : accounts.byId(officer).map(who -> who.email().text()).orElse("somebody who has left");
  }
}
