package localoffer.search.answer;

import java.util.List;
import localoffer.search.words.Marks.Segment;

/** The piece of a page that answers best, its words marked, and the address of its heading. */
public record Quote(List<Segment> text, String href) {

  public Quote {
    text = List.copyOf(text);
  }
}
