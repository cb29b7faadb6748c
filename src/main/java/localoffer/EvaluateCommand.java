package localoffer;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import localoffer.database.Backup;
import localoffer.jobs.Workspace;
import localoffer.portal.Config;
import localoffer.portal.Holdings;
import localoffer.search.judged.Corpus;
import localoffer.search.judged.Evaluation;
import localoffer.search.judged.Floor;
import localoffer.search.judged.Judged;
import localoffer.search.judged.Judgements;
import localoffer.search.judged.OurSearch;
import localoffer.search.judged.QualityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code evaluate}: measures how well search answers the judged queries, on a copy of the council's
 * own directory, also while the site serves.
 */
@Command(
    name = "evaluate",
    description = "Measures how well search answers the judged queries; 1 when below a floor.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  private final Supplier<Config> config;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = "index/judgements",
      description = "the folder of judged queries and floors (${DEFAULT-VALUE})")
  private Path folder;

  EvaluateCommand(Supplier<Config> config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    List<Judged> judgements = Judgements.read(folder);
    List<Floor> floors = Floor.read(folder);
    spec.commandLine().getErr().println("Building a search index to measure ...");
    boolean meaning = config.get().meaning();
    try (Workspace workspace = Workspace.make("local-offer-evaluation");
        Holdings holdings = Holdings.open(copied(workspace.folder()), clock)) {
      OurSearch search = new OurSearch(holdings.index(), meaning);
      List<Evaluation> ways = search.evaluate(judgements);
      List<Evaluation> typos = search.typos();
      Corpus corpus = new Corpus(holdings.library().contents(), holdings.listings().published());
      List<String> problems = Floor.problems(floors, ways.getLast(), typos.getLast());
      report(corpus, ways);
      report(typos);
      list("Judged, but not on this site", corpus.missing(judgements));
      list("Below a floor", problems);
      return problems.isEmpty() ? 0 : 1;
    }
  }

  /** A copy of the database, or where there is none the starter directory. */
  private Config copied(Path workspace) {
    Config original = config.get();
    Config copy = original.writingTo(workspace);
    if (Files.isRegularFile(original.database())) {
      Backup.write(original.database(), copy.database());
    }
    return copy;
  }

  private void report(Corpus corpus, List<Evaluation> ways) {
    PrintWriter out = spec.commandLine().getOut();
    Evaluation asFamiliesDo = ways.getLast();
    out.printf("%d queries, %d documents%n%n", asFamiliesDo.outcomes().size(), corpus.size());
    out.print(new QualityReport(ways).table());
    list("Not right in the first three", QualityReport.failures(asFamiliesDo));
    list("Without typical questions", corpus.withoutQuestions());
  }

  private void report(List<Evaluation> typos) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%nSingle typos in the commonest words; right is what the right word brings%n%n");
    out.print(new QualityReport(typos).table());
    list("Lost by a single typo", QualityReport.failures(typos.getLast()));
  }

  private void list(String heading, List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%n%s: %s%n", heading, lines.isEmpty() ? "none" : lines.size());
    lines.forEach(line -> out.println("- " + line));
    out.flush();
  }
}
