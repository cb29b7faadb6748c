package localoffer.insight.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import localoffer.content.ContentException;
import localoffer.content.Library;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The action plan as it is in the content folder now; a broken edit leaves the last good one. */
public final class ActionPlans {

  private static final Logger LOG = LoggerFactory.getLogger(ActionPlans.class);

  private final Path file;
  private final Library library;
  private @Nullable ActionPlan plan;
  private long version;

  /**
   * Reads it, where there is one.
   *
   * @throws ContentException when it cannot be used
   */
  public ActionPlans(Path content, Library library) {
    file = content.resolve("action-plan.yaml");
    this.library = library;
    version = library.version();
    plan = read();
  }

  /** The plan, where there is one. */
  public synchronized Optional<ActionPlan> now() {
    if (version != library.version()) {
      version = library.version();
      try {
        plan = read();
      } catch (ContentException e) {
        LOG.warn("The action plan changed but was not read again: {}", e.getMessage());
      }
    }
    return Optional.ofNullable(plan);
  }

  private @Nullable ActionPlan read() {
    return Files.isRegularFile(file) ? ActionPlan.read(file) : null;
  }
}
