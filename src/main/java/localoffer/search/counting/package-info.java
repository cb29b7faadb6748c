/**
 * What families search for, counted by day without watching anybody; owns the table {@code
 * search_day}.
 *
 * <p>What could tell who asked is taken out before anything is counted, and the words are kept with
 * a day alone: no address, session, time of day or browser. A person types about their own child
 * once; what many miss is asked again. So officers see words that were asked at least three times.
 * One word that found nothing is shown from its first time: it is how a new or misspelt word is
 * learnt, and alone, without a number or a place, it says nothing of who typed it.
 */
@NullMarked
package localoffer.search.counting;

import org.jspecify.annotations.NullMarked;
