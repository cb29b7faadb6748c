package localoffer.search.index;

import org.apache.lucene.search.Query;

/**
 * A question to the index in four forms.
 *
 * @param matching finds the documents
 * @param looking finds the same in about their order, quickly: Lucene skips those far behind
 * @param named finds those among them with the very name that was asked for
 * @param ranking finds the same in their true order: too slow for more than some hundreds
 */
record Question(Query matching, Query looking, Query named, Query ranking) {}
