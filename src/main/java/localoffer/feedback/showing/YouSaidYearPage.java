package localoffer.feedback.showing;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.place.Days;
import localoffer.web.Html;

/**
 * Everything that was said in one year with the council's response and what it means to do: what
 * regulation 56 asks a council to publish at least once a year.
 */
public final class YouSaidYearPage {

  public static final String PATH = YouSaidWeDidPage.PATH + "/{year}";

  private final Html html;
  private final Published published;
  private final Clock clock;

  public YouSaidYearPage(Html html, Published published, Clock clock) {
    this.html = html;
    this.published = published;
    this.clock = clock;
  }

  public void show(Context ctx) {
    int year =
        Optional.of(ctx.pathParam("year"))
            .filter(asked -> asked.matches("20\\d\\d"))
            .map(Integer::valueOf)
            .filter(published.years(Days.today(clock))::contains)
            .orElseThrow(NotFoundResponse::new);
    List<Told> items =
        published.all().stream().filter(told -> told.saidOn().getYear() == year).toList();
    html.answer(
        ctx,
        "feedback/you-said-year",
        Map.of(
            "year",
            Integer.toString(year),
            "items",
            items,
            "figures",
            published.figures(year).orElse(Figures.of(List.of())),
            "isOver",
            year < Days.today(clock).getYear()));
  }
}
