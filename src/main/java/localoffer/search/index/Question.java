package localoffer.search.index;

import org.apache.lucene.search.Query;

/**
 * A question to the index.
 *
 * @param matching finds the documents, and about their order: quick
 * @param ranking finds the same in their true order: too slow for more than some hundreds
 */
record Question(Query matching, Query ranking) {}
