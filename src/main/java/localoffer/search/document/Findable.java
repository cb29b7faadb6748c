package localoffer.search.document;

import java.util.List;
import java.util.Map;
import localoffer.content.Ages;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a search can find, ready for the index.
 *
 * @param id says what it is and which ("listing:..."), so that a later version replaces it
 * @param aliases other names that mean exactly this ("EHCP"); typing one whole finds it first
 * @param ages the ages it is for, absent when that is not known
 * @param named the needs it is meant for; its facets also hold those it merely includes
 * @param everywhere whether distance can never hide it
 * @param weight what its score is multiplied by
 * @param parts its text again, in the pieces that its page shows
 */
public record Findable(
    String id,
    Shown shown,
    List<String> aliases,
    Map<Field, List<String>> text,
    Map<Facet, List<String>> facets,
    @Nullable Ages ages,
    List<String> named,
    boolean everywhere,
    double weight,
    List<Part> parts) {}
