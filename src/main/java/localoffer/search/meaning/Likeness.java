package localoffer.search.meaning;

import java.util.Collection;
import java.util.Map;

/** How like one query documents are; a fault while reading answers an empty map. */
public interface Likeness {

  /** The documents most like it, by id, each judged by its best passage. */
  Map<String, Likely> nearest(int documents);

  /** The same for documents found otherwise; those that have no vector yet are left out. */
  Map<String, Likely> of(Collection<String> ids);
}
