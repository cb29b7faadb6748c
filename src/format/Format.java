import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or writes the layout of every Java file changed since all were last found well laid out.
 * Run by the build with the formatter on the class path: {@code Format (check|write)}.
 */
class Format {

  private static final Path STAMP = Path.of("target/format/well-laid-out");

  public static void main(String[] args) throws Exception {
    boolean check = args[0].equals("check");
    List<String> command =
        new ArrayList<>(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("-i"));
    List<String> changed = changed();
    command.addAll(changed);
    if (!changed.isEmpty() && run(command) != 0) {
      System.err.println("These files are not laid out as ours are: run mvn -q -Pformat");
      System.exit(1);
    }
    Files.createDirectories(STAMP.getParent());
    Files.write(STAMP, new byte[0]);
  }

  private static List<String> changed() throws IOException {
    FileTime since =
        Files.exists(STAMP) ? Files.getLastModifiedTime(STAMP) : FileTime.fromMillis(0);
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java") && newer(file, since))
          .filter(file -> !file.toString().contains("node_modules"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  private static boolean newer(Path file, FileTime since) {
    return file.toFile().lastModified() >= since.toMillis();
  }

  private static int run(List<String> command) throws Exception {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return new Main(out, err, System.in).format(command.toArray(String[]::new));
  }
}
