package localoffer.search.index;

import java.time.LocalDate;
import localoffer.content.Taxonomy;
import localoffer.place.Places;
import localoffer.search.words.BestBets;
import localoffer.search.words.Synonyms;

/** What search knows before it reads a document: about words, and which day it is. */
public record Lexicon(
    Taxonomy taxonomy, Places places, Synonyms synonyms, BestBets bestBets, LocalDate today) {}
