package localoffer.search.meaning;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** Where in an index a passage stands: the document of one of its segments. */
record At(LeafReader reader, int document) {

  static At of(IndexSearcher searcher, int document) {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return new At(leaf.reader(), document - leaf.docBase);
  }

  String of() throws IOException {
    return PassageDocument.of(reader, document);
  }

  Passage passage() throws IOException {
    return PassageDocument.passage(reader, document);
  }
}
