package localoffer.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Contents;

/** What an index was built from, as its commit says it. */
record Built(long change, String content) {

  /** Raised when documents are made differently, so that an older index is built again. */
  private static final String FORM = "10";

  /** Reads a commit; empty when it holds no index, or one of another form. */
  static Optional<Built> of(Map<String, String> marks) {
    return FORM.equals(marks.get("form"))
        ? Optional.of(
            new Built(
                Long.parseLong(marks.getOrDefault("change", "0")),
                marks.getOrDefault("content", "")))
        : Optional.empty();
  }

  static Built from(Sources.Edited edited, long change) {
    return new Built(change, hash(edited));
  }

  Built at(long later) {
    return new Built(later, content);
  }

  boolean isMadeOf(Sources.Edited edited) {
    return content.equals(hash(edited));
  }

  Map<String, String> marks() {
    return Map.of("form", FORM, "change", Long.toString(change), "content", content);
  }

  private static String hash(Sources.Edited edited) {
    Contents contents = edited.contents();
    String text =
        String.join(
            "\n",
            contents.pages().toString(),
            contents.terms().toString(),
            contents.taxonomy().toString(),
            edited.others().toString());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
