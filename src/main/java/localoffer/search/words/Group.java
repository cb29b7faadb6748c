package localoffer.search.words;

import java.util.List;
import java.util.Set;

/**
 * A word or phrase of a query with all that it may also be called, as stemmed terms; an optional
 * one raises what matches it and is never demanded.
 */
public record Group(List<String> stems, Set<List<String>> also, boolean optional) {

  public Group {
    stems = List.copyOf(stems);
    also = Set.copyOf(also);
  }
}
