package localoffer.bulk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import localoffer.bulk.Line.Kind;
import localoffer.content.Taxonomy;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.listing.sheet.ListingSheet;

/** What becomes of a file that somebody sent: it is looked at, held, looked at again, written. */
public final class BulkFiles {

  private final ListingSheet sheet;
  private final Supplier<Taxonomy> taxonomy;
  private final HeldFiles held;

  /** One file at a time is in memory, however many are sent at once. */
  private final ReentrantLock oneAtATime = new ReentrantLock();

  public BulkFiles(ListingSheet sheet, Supplier<Taxonomy> taxonomy, HeldFiles held) {
    this.sheet = sheet;
    this.taxonomy = taxonomy;
    this.held = held;
  }

  ListingSheet sheet() {
    return sheet;
  }

  /**
   * Holds a file of somebody; answers the token by which they find it.
   *
   * @throws localoffer.listing.sheet.Unreadable when it cannot be read
   */
  String take(UUID person, byte[] file) {
    oneAtATime.lock();
    try {
      sheet.read(file);
      return held.hold(person, file);
    } finally {
      oneAtATime.unlock();
    }
  }

  /** What a held file would do now; empty when it is not held, or not for this person. */
  Optional<DryRun> look(UUID person, String token, Desk desk) {
    oneAtATime.lock();
    try {
      return held.find(person, token)
          .map(file -> DryRun.of(sheet.read(file), desk, taxonomy.get()));
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Writes these rows, each whole; answers how many, for somebody may have been faster. */
  int write(DryRun run, Set<Integer> rows, Desk desk) {
    int written = 0;
    for (Line line : chosen(run, Kind.CHANGED, rows)) {
      if (line.listing() != null && line.details() != null) {
        try {
          desk.change(line.listing(), line.details());
          written++;
        } catch (ChangedMeanwhile | SavedMeanwhile e) {
          // The next look shows this row as changed meanwhile.
        }
      }
    }
    return written;
  }

  static List<Line> chosen(DryRun run, Kind kind, Set<Integer> rows) {
    return run.of(kind).stream().filter(line -> rows.contains(line.number())).toList();
  }

  void drop(UUID person, String token) {
    held.drop(person, token);
  }
}
