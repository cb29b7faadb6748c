package localoffer.search.finding;

import org.apache.lucene.search.Query;

/** A reason for which the documents that match a query go up (or, under 1, down). */
record Raise(String reason, Query query, double factor) {}
