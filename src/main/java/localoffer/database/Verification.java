package localoffer.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Whether a database is whole: its pages, its references, its schema and its audit trail. */
public final class Verification implements Check {

  private final Path file;

  /** Of a database file, which a portal may be using meanwhile. */
  public Verification(Path file) {
    this.file = file;
  }

  @Override
  public List<String> problems() {
    if (!Files.isRegularFile(file)) {
      return List.of("There is no database " + file + ".");
    }
    try {
      return Jdbi.create(Connections.existing(file)).inTransaction(Verification::problems);
    } catch (JdbiException e) {
      return List.of(file + " is damaged, or not a database of a Local Offer.");
    }
  }

  /** Looks at a database that a portal may be using meanwhile. */
  public static <R> R look(Path file, HandleCallback<R, RuntimeException> work) {
    return Jdbi.create(Connections.existing(file)).inTransaction(work);
  }

  private static List<String> problems(Handle handle) {
    List<String> problems = new ArrayList<>();
    handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
        .filter(line -> !line.equals("ok"))
        .map(line -> "The database is damaged: " + line)
        .forEach(problems::add);
    handle.createQuery("PRAGMA foreign_key_check").mapTo(String.class).stream()
        .map(table -> "A row of the table " + table + " refers to one that is missing.")
        .distinct()
        .forEach(problems::add);
    if (Migrations.isEmpty(handle)) {
      problems.add(
          "The database is empty. If its first start was cut off, the next start fills it.");
      return problems;
    }
    if (Migrations.isNewer(handle)) {
      problems.add("The database was made by a newer version of this program.");
    }
    Audit.firstBreak(handle).ifPresent(problems::add);
    return problems;
  }
}
