package localoffer.search.finding;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A question to the index.
 *
 * @param matching finds the documents
 * @param looking each finds the best of them in about their order, quickly
 * @param ranking puts some hundreds in their true order
 */
record Question(Query matching, List<Query> looking, Ranking ranking) {}
