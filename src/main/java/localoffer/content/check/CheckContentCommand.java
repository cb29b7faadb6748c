package localoffer.content.check;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import localoffer.content.Library;
import picocli.CommandLine.Command;

/** {@code check-content}: says what is wrong in the content, file by file. */
@Command(
    name = "check-content",
    description =
        "Says what is wrong in the content folder, file by file; 1 when there are errors.",
    mixinStandardHelpOptions = true)
public final class CheckContentCommand implements Callable<Integer> {

  private final Supplier<Path> content;

  /** Of the folder in the settings, which are read when it is called. */
  public CheckContentCommand(Supplier<Path> content) {
    this.content = content;
  }

  @Override
  public Integer call() {
    Path folder = content.get();
    try (Library library = Library.open(folder)) {
      List<Problem> problems = ContentCheck.of(folder, library.contents());
      problems.forEach(System.out::println);
      long errors = problems.stream().filter(Problem::error).count();
      System.out.printf("%d errors, %d warnings%n", errors, problems.size() - errors);
      return errors == 0 ? 0 : 1;
    }
  }
}
