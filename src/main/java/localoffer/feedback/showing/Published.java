package localoffer.feedback.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What families may read of comments, in memory: read anew when something of it changes. */
public final class Published {

  private static final int MOST_ON_A_PAGE = 3;

  private final ToldStore store;
  private volatile Shown shown;

  private Published(ToldStore store, Shown shown) {
    this.store = store;
    this.shown = shown;
  }

  private record Shown(List<Told> told, long version) {}

  /** What is published now. */
  public static Published in(ToldStore store) {
    return new Published(store, new Shown(store.published(), 0));
  }

  /** Reads it anew, and moves the version if it is not as it was. */
  public synchronized void refresh() {
    List<Told> told = store.published();
    Shown before = shown;
    if (!before.told().equals(told)) {
      shown = new Shown(told, before.version() + 1);
    }
  }

  /** Another number whenever something else is published. */
  public long version() {
    return shown.version();
  }

  /** Everything, the last published first. */
  public List<Told> all() {
    return shown.told();
  }

  /** What changed on or because of a page, the last first. */
  public List<Told> at(String path) {
    return all().stream()
        .filter(told -> told.hasChanged() && told.isAbout(path))
        .limit(MOST_ON_A_PAGE)
        .toList();
  }

  Figures figures() {
    return Figures.of(store.courses());
  }

  /** What became of the comments that were said in a year; empty when there were none. */
  Optional<Figures> figures(int year) {
    List<Course> courses =
        store.courses().stream().filter(course -> course.saidOn().getYear() == year).toList();
    return courses.isEmpty() ? Optional.empty() : Optional.of(Figures.of(courses));
  }

  /** The years in which something was said, up to this one, the last first. */
  List<Integer> years(LocalDate today) {
    return store.courses().stream()
        .map(course -> course.saidOn().getYear())
        .min(Integer::compare)
        .map(first -> IntStream.rangeClosed(first, today.getYear()).boxed().toList().reversed())
        .orElse(List.of());
  }
}
