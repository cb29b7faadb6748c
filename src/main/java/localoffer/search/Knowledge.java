package localoffer.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import localoffer.content.Contents;
import localoffer.place.Places;
import localoffer.search.index.Lexicon;
import localoffer.search.meaning.Meaning;
import localoffer.search.words.BestBets;
import localoffer.search.words.Synonyms;

/**
 * What a search knows besides the documents.
 *
 * @param synonyms asked for at each search, so that an officer's edit takes effect; as are {@code
 *     bestBets}
 * @param meaning closed with the index that uses it
 */
public record Knowledge(
    Places places,
    Supplier<Synonyms> synonyms,
    Supplier<BestBets> bestBets,
    Meaning meaning,
    Clock clock) {

  Lexicon lexicon(Contents contents) {
    return new Lexicon(
        contents.taxonomy(), places, synonyms.get(), bestBets.get(), LocalDate.now(clock));
  }
}
