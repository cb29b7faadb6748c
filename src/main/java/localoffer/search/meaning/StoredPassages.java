package localoffer.search.meaning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** What one reading of the folder says of the passages in it. */
record StoredPassages(IndexSearcher searcher) {

  private static final int LEAST_URGENT = 3;

  /** One of them: a document of a segment. */
  private record Stored(PassageReader reader, int document) {

    Passage passage() throws IOException {
      return reader.passage(document);
    }

    String of() throws IOException {
      return reader.id(reader.of(document));
    }
  }

  /** The documents that any is of. */
  List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), PassageDocument.OF);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        ids.add(id.utf8ToString());
      }
    }
    return ids;
  }

  /** Those of a document. */
  List<Passage> of(String id) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (Stored each : with(new Term(PassageDocument.OF, id), Passages.MOST)) {
      passages.add(each.passage());
    }
    return passages;
  }

  /** Some that wait, the most urgent; empty when none does. */
  List<PassageFolder.Waiting> waiting(int most) throws IOException {
    List<PassageFolder.Waiting> waiting = new ArrayList<>();
    for (int turn = 0; waiting.isEmpty() && turn <= LEAST_URGENT; turn++) {
      Term waits = new Term(PassageDocument.WAITING, Integer.toString(turn));
      for (Stored each : with(waits, most)) {
        waiting.add(new PassageFolder.Waiting(each.of(), each.passage(), turn == 0));
      }
    }
    return waiting;
  }

  /** The vector of the same text, where one was made. */
  Optional<byte[]> vector(Passage passage) throws IOException {
    Term same = new Term(PassageDocument.HASH, PassageDocument.hash(passage));
    for (Stored each : with(same, 1)) {
      return Optional.ofNullable(each.reader().vector(each.document())).map(byte[]::clone);
    }
    return Optional.empty();
  }

  private List<Stored> with(Term term, int most) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var query = new ConstantScoreQuery(new TermQuery(term));
    var any = new TopScoreDocCollectorManager(most, null, most);
    List<Stored> found = new ArrayList<>();
    for (var hit : searcher.search(query, any).scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      found.add(new Stored(new PassageReader(leaf.reader()), hit.doc - leaf.docBase));
    }
    return found;
  }
}
