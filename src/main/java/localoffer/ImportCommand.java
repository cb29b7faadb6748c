package localoffer;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import localoffer.place.PostcodeImport;
import localoffer.place.PostcodeStore;
import localoffer.portal.Config;
import localoffer.portal.Holdings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FORMAT FILE}: takes in what others publish; so far, where postcodes are. */
@Command(
    name = "import",
    description = "Takes in a file that others publish; the site must be stopped.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private final Supplier<Config> config;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description =
          "postcodes: OS Code-Point Open (a CSV file, a zip or a folder of them) or the ONS"
              + " Postcode Directory (CSV)")
  private Format format;

  @Parameters(index = "1", paramLabel = "FILE", description = "the file or folder to read")
  private Path file;

  ImportCommand(Supplier<Config> config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** What can be taken in. */
  private enum Format {
    POSTCODES
  }

  @Override
  public Integer call() throws Exception {
    return switch (format) {
      case POSTCODES -> postcodes();
    };
  }

  private int postcodes() throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    try (Holdings holdings = Holdings.open(config.get(), clock)) {
      PostcodeStore postcodes = new PostcodeStore(holdings.database());
      long count = PostcodeImport.load(file, postcodes, err::println);
      err.println("Placing every service again ...");
      holdings.index().rebuild().get();
      spec.commandLine().getOut().println(count + " postcodes are known now.");
    }
    return 0;
  }
}
