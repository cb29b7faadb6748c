package localoffer.place;

import java.util.List;

/** A part of the city as people call it, and about where its middle is. */
public record Area(String name, List<String> also, Point centre) {

  public Area {
    also = List.copyOf(also);
  }
}
