/**
 * How well search answers: queries that people judged by reading the documents, and the figures
 * that follow. Only {@code OurSearch} knows how an answer is found, so that other engines can be
 * measured with the same judgements.
 */
@NullMarked
package localoffer.search.judged;

import org.jspecify.annotations.NullMarked;
