package localoffer.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hears of every page that families are shown, and of nobody who is shown it. */
@FunctionalInterface
public interface Views {

  /** Where nothing is counted. */
  Views NONE = (path, query) -> View.UNCOUNTED;

  /**
   * What hears of one page, now and later from memory; asked for only when the page is made, so
   * that each answer costs next to nothing.
   */
  View of(String path, @Nullable String query);

  /** A file for everybody to keep was answered to a person; never waits and never fails. */
  default void downloaded(String path, Function<String, @Nullable String> header) {}

  /** One page, as it is counted. */
  @FunctionalInterface
  interface View {

    /** A page that is not counted. */
    View UNCOUNTED = header -> {};

    /**
     * A person is shown it; never waits and never fails.
     *
     * @param header the value of a header of the request
     */
    void seen(Function<String, @Nullable String> header);
  }
}
