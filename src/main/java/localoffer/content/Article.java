package localoffer.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page: what its front matter says, its Markdown, and its Easy Read version where it has one. */
public record Article(
    String path, Front front, String markdown, @Nullable EasyRead easyRead) {

  /** The front matter, as {@code content/README.md} describes it. */
  public record Front(
      String title,
      String summary,
      List<String> questions,
      @Nullable String whoFor,
      @Nullable Ages ages,
      List<String> needs,
      List<String> topics,
      List<String> statutory,
      @Nullable String owner,
      @Nullable LocalDate written,
      @Nullable LocalDate reviewed,
      @Nullable LocalDate reviewDue,
      @Nullable String picture) {

    public Front {
      questions = questions == null ? List.of() : List.copyOf(questions);
      needs = needs == null ? List.of() : List.copyOf(needs);
      topics = topics == null ? List.of() : List.copyOf(topics);
      statutory = statutory == null ? List.of() : List.copyOf(statutory);
    }
  }
}
