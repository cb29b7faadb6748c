package localoffer.update.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fill in: {@code path} is where its value stands in the details, or in one part of a
 * list; {@code from} is the taxonomy that its choices are taken from.
 */
public record Field(
    String path,
    Kind kind,
    String label,
    @Nullable String hint,
    List<Choice> choices,
    @Nullable String from) {

  public Field {
    choices = choices == null ? List.of() : List.copyOf(choices);
  }

  Field choosing(List<Choice> offered) {
    return new Field(path, kind, label, hint, offered, from);
  }

  /** Whether it is answered by choosing. */
  public boolean isChosen() {
    return kind == Kind.ONE || kind == Kind.SEVERAL || kind == Kind.YES_NO || kind == Kind.TICK;
  }
}
