package localoffer.bench;

import localoffer.search.document.Shown;

/** What a document says to every engine alike: its name, its summary and the rest. */
record Text(String href, String name, String summary, String body) {

  static Text of(Shown shown) {
    String body = shown.body();
    return new Text(shown.href(), shown.title(), shown.summary(), body == null ? "" : body);
  }
}
