package localoffer.search.index;

import localoffer.content.Taxonomy;
import localoffer.place.Places;
import localoffer.search.words.BestBets;
import localoffer.search.words.Synonyms;

/** What search knows about words before it reads a document. */
public record Lexicon(Taxonomy taxonomy, Places places, Synonyms synonyms, BestBets bestBets) {}
