package localoffer.portal;

import static localoffer.account.Role.ANYBODY;
import static localoffer.account.Role.APPROVER;
import static localoffer.account.Role.EDITOR;
import static localoffer.account.Role.MANAGER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import localoffer.account.signin.Doors;
import localoffer.feedback.About;
import localoffer.feedback.Comment;
import localoffer.feedback.CommentStore;
import localoffer.feedback.Comments;
import localoffer.feedback.ReceivedMail;
import localoffer.feedback.ReplyTime;
import localoffer.feedback.Stage;
import localoffer.feedback.usefulness.Answer;
import localoffer.feedback.usefulness.Usefulness;
import localoffer.feedback.usefulness.UsefulnessStore;
import localoffer.insight.InsightPage;
import localoffer.insight.counting.CountUsePage;
import localoffer.insight.figure.CommentFigures;
import localoffer.insight.figure.EntryFigures;
import localoffer.insight.figure.Period;
import localoffer.insight.figure.SearchFigures;
import localoffer.insight.figure.Sources;
import localoffer.insight.plan.ActionPlanPage;
import localoffer.insight.plan.ActionPlans;
import localoffer.insight.report.BoardReportPage;
import localoffer.place.Days;
import localoffer.rounds.programme.Entry;
import localoffer.rounds.programme.Rounds;
import localoffer.rounds.programme.Standing;
import localoffer.search.counting.Gap;
import localoffer.search.counting.SearchDays;
import localoffer.search.counting.Tally;

/** The addresses at which it is counted, shown and reported whether the site is used and liked. */
final class InsightRoutes {

  private final Routes.Parts parts;
  private final Sources sources;

  InsightRoutes(Routes.Parts parts) {
    this.parts = parts;
    sources = sources();
  }

  void add(Doors routes) {
    counting(routes);
    ActionPlans plans = new ActionPlans(parts.config().content(), parts.library());
    var plan = new ActionPlanPage(parts.html(), plans);
    routes.get(ActionPlanPage.PATH, plan::show, ANYBODY);
    var insight = new InsightPage(parts.html(), sources);
    routes.get(InsightPage.PATH, insight::show, EDITOR, APPROVER, MANAGER);
    routes.get(InsightPage.CSV_PATH, insight::download, EDITOR, APPROVER, MANAGER);
    var report = new BoardReportPage(parts.html(), sources, plans);
    routes.get(BoardReportPage.PATH, report::show, EDITOR, APPROVER, MANAGER);
    routes.get(BoardReportPage.PDF_PATH, report::download, EDITOR, APPROVER, MANAGER);
  }

  private void counting(Doors routes) {
    var count = new CountUsePage(parts.holdings().visits(), parts.clock());
    routes.post(CountUsePage.PATH, count::submit, ANYBODY);
  }

  /** What other features know, as insight asks for it. */
  private Sources sources() {
    return new Sources(
        parts.holdings().visits()::figures,
        new Searches(parts.holdings().searchDays()),
        new Entries(
            new Rounds(
                parts.holdings().database(),
                () -> parts.library().contents().programme(),
                parts.clock())),
        new Said(
            comments(),
            new Usefulness(new UsefulnessStore(parts.holdings().database()), parts.clock()),
            parts),
        parts.library(),
        parts.listings(),
        parts.clock());
  }

  private Comments comments() {
    ReceivedMail mail = new ReceivedMail(parts.letters(), () -> parts.library().contents());
    return new Comments(new CommentStore(parts.holdings().database()), mail, parts.clock());
  }

  private record Searches(SearchDays days) implements SearchFigures {

    @Override
    public Total total(Period period) {
      Tally total = days.total(period.from(), period.to());
      return new Total(total.asked(), total.nothing(), total.poor());
    }

    @Override
    public List<Asked> mostAsked(Period period, int most) {
      return asked(days.mostAsked(period.from(), period.to(), most));
    }

    @Override
    public List<Asked> gaps(Period period) {
      return asked(days.gaps(period.from(), period.to()));
    }

    private static List<Asked> asked(List<Gap> gaps) {
      return gaps.stream()
          .map(gap -> new Asked(gap.words(), gap.asked(), gap.nothing(), gap.poor()))
          .toList();
    }
  }

  private record Said(Comments comments, Usefulness usefulness, Routes.Parts parts)
      implements CommentFigures {

    /** Spam is no comment until somebody says that it is none. */
    private static final Map<Stage, String> STAGES = new EnumMap<>(Stage.class);

    static {
      STAGES.put(Stage.NEW, "New");
      STAGES.put(Stage.WITH_AGENCY, "With an agency");
      STAGES.put(Stage.TO_ANSWER, "To answer");
      STAGES.put(Stage.ANSWERED, "Answered");
      STAGES.put(Stage.PUBLISHED, "Published with our answer");
      STAGES.put(Stage.LEFT_OUT, "Left out, for a reason of the law");
      STAGES.put(Stage.MERGED, "Said the same as another");
    }

    private static final List<Stage> OPEN = List.of(Stage.NEW, Stage.WITH_AGENCY, Stage.TO_ANSWER);

    @Override
    public List<Opinion> opinions(Period period) {
      return usefulness.between(period.from(), period.to()).stream()
          .map(
              it ->
                  new Opinion(
                      it.day(),
                      it.path(),
                      it.answer() == Answer.YES,
                      it.answer().face(),
                      it.said()))
          .toList();
    }

    @Override
    public List<Count> topics(Period period) {
      List<Comment> all =
          STAGES.keySet().stream()
              .flatMap(stage -> comments.in(stage).stream())
              .filter(comment -> period.holds(Days.of(comment.saidAt())))
              .toList();
      return Arrays.stream(About.values())
          .map(
              about ->
                  new Count(
                      about.text(),
                      all.stream().filter(comment -> comment.about() == about).count()))
          .toList();
    }

    @Override
    public List<Count> stages() {
      return STAGES.entrySet().stream()
          .map(stage -> new Count(stage.getValue(), comments.in(stage.getKey()).size()))
          .toList();
    }

    /** Where the council has promised nothing, nothing is late. */
    @Override
    public long late() {
      LocalDate today = Days.today(parts.clock());
      return ReplyTime.of(parts.library().contents()).stream()
          .flatMap(
              time ->
                  OPEN.stream()
                      .flatMap(stage -> comments.in(stage).stream())
                      .filter(comment -> time.by(comment.saidAt()).isBefore(today)))
          .count();
    }

    @Override
    public List<Reply> replies(Period period) {
      return parts.holdings().published().all().stream()
          .filter(told -> period.holds(Days.of(told.publishedAt())))
          .map(
              told ->
                  new Reply(told.said(), told.heading(), told.answer().words(), told.hasChanged()))
          .toList();
    }
  }

  private record Entries(Rounds rounds) implements EntryFigures {

    @Override
    public List<EntryFigures.Count> standings() {
      List<Entry> entries = rounds.entries();
      return Arrays.stream(Standing.values())
          .map(
              standing ->
                  new EntryFigures.Count(
                      standing.words(),
                      entries.stream().filter(entry -> entry.standing() == standing).count()))
          .toList();
    }

    @Override
    public long checked(Period period) {
      return rounds.entries().stream()
          .map(entry -> entry.listing().last())
          .filter(last -> last != null && period.holds(last.on()))
          .count();
    }
  }
}
