package localoffer.survey;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey and where it stands. A value; {@link Surveys} keeps them.
 *
 * @param slug the last part of its address
 * @param response what the council says to what families said
 */
public record Survey(
    UUID id,
    String slug,
    Stage stage,
    long version,
    Paper paper,
    @Nullable String response,
    Times times) {

  /** How far it has come. */
  public enum Stage {
    DRAFT,
    OPEN,
    CLOSED,
    PUBLISHED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When it came into which stage; null where it did not yet. */
  public record Times(
      Instant createdAt,
      @Nullable Instant openedAt,
      @Nullable Instant closedAt,
      @Nullable Instant publishedAt) {}

  public String href() {
    return "/surveys/" + slug;
  }

  public String staffHref() {
    return "/staff/surveys/" + id;
  }

  /** Whether families may know of it. */
  public boolean isShown() {
    return stage != Stage.DRAFT;
  }

  Survey asking(Paper next) {
    return new Survey(id, slug, stage, version + 1, next, response, times);
  }

  /** The same version, with this response. */
  Survey responding(String next) {
    return new Survey(id, slug, stage, version, paper, next, times);
  }

  /** In another stage since then; one that is opened again is no longer closed. */
  Survey in(Stage next, Instant now) {
    Times at =
        switch (next) {
          case DRAFT -> times;
          case OPEN -> new Times(times.createdAt, opened(now), null, null);
          case CLOSED -> new Times(times.createdAt, times.openedAt, now, null);
          case PUBLISHED -> new Times(times.createdAt, times.openedAt, times.closedAt, now);
        };
    return new Survey(id, slug, next, version + 1, paper, response, at);
  }

  private Instant opened(Instant now) {
    Instant before = times.openedAt;
    return before == null ? now : before;
  }

  /** Whether it may come into the other stage from its own. */
  boolean mayBecome(Stage next) {
    return switch (stage) {
      case DRAFT -> next == Stage.OPEN && !paper.questions().isEmpty();
      case OPEN -> next == Stage.CLOSED;
      case CLOSED -> next == Stage.OPEN || next == Stage.PUBLISHED;
      case PUBLISHED -> next == Stage.CLOSED;
    };
  }
}
