package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing grows too large to take in at once. */
class SizeTest {

  private static final int FILE_LINES = 250;
  private static final int METHOD_LINES = 40;
  private static final int PARAMETERS = 5;
  private static final int FILES_IN_A_PACKAGE = 15;
  private static final int TEMPLATE_LINES = 130;

  @Test
  void noJavaFileIsTooLong() throws IOException {
    assertEquals(List.of(), longerThan(FILE_LINES, "src", ".java"));
  }

  @Test
  void noTemplateIsTooLong() throws IOException {
    assertEquals(List.of(), longerThan(TEMPLATE_LINES, "templates", ".peb"));
  }

  @Test
  void noPackageHoldsTooManyFiles() throws IOException {
    Map<Path, Long> packages =
        files("src/main/java", ".java")
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    packages.values().removeIf(count -> count <= FILES_IN_A_PACKAGE);
    assertEquals(Map.of(), packages);
  }

  @Test
  void noMethodIsTooLongOrAsksForTooMuch() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> tooLarge = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  null,
                  null,
                  manager.getJavaFileObjectsFromPaths(files("src", ".java").toList()));
      for (CompilationUnitTree file : task.parse()) {
        new Methods(file, Trees.instance(task).getSourcePositions(), tooLarge).scan(file, null);
      }
    }
    assertEquals(List.of(), tooLarge);
  }

  private static List<String> longerThan(int limit, String folder, String ending)
      throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : files(folder, ending).toList()) {
      int lines = Files.readAllLines(file).size();
      if (lines > limit) {
        tooLong.add(file + " has " + lines + " lines");
      }
    }
    return tooLong;
  }

  private static Stream<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("node_modules"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Notes each method of a file that is over a limit. */
  private static final class Methods extends TreePathScanner<Void, Void> {

    private final CompilationUnitTree file;
    private final SourcePositions positions;
    private final List<String> tooLarge;

    Methods(CompilationUnitTree file, SourcePositions positions, List<String> tooLarge) {
      this.file = file;
      this.positions = positions;
      this.tooLarge = tooLarge;
    }

    @Override
    public Void visitMethod(MethodTree method, @Nullable Void unused) {
      LineMap map = file.getLineMap();
      long lines =
          map.getLineNumber(positions.getEndPosition(file, method))
              - map.getLineNumber(positions.getStartPosition(file, method))
              + 1;
      boolean record = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
      if (lines > METHOD_LINES || (method.getParameters().size() > PARAMETERS && !record)) {
        tooLarge.add(
            "%s %s: %d lines, %d parameters"
                .formatted(
                    Path.of(file.getSourceFile().getName()).getFileName(),
                    method.getName(),
                    lines,
                    method.getParameters().size()));
      }
      return super.visitMethod(method, null);
    }
  }
}
